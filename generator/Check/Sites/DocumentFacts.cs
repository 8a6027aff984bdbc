using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Archive.Check;

/// <summary>What an HTML document says of itself.</summary>
internal static class DocumentFacts
{
    /// <summary>The names to which links may lead in it; the top of a page needs none.</summary>
    public static IEnumerable<string> Anchors(this IHtmlDocument document) => document.All
        .SelectMany(element => new[] { element.GetAttribute("id"), element.LocalName == "a" ? element.GetAttribute("name") : null })
        .OfType<string>()
        .Append("top")
        .Distinct(StringComparer.Ordinal);

    /// <summary>Whether no link need lead to it: it leads on to another page, or asks not to be found.</summary>
    public static bool IsForNoLink(this IHtmlDocument document) => document.QuerySelectorAll("meta[http-equiv=refresh i], meta[name=robots i][content*=noindex i]").Length > 0;

    /// <summary>The public address of the page; null when it does not name one.</summary>
    public static Uri? Canonical(this IHtmlDocument document) =>
        document.QuerySelector("link[rel=canonical i]")?.GetAttribute("href") is { } address && Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri : null;
}
