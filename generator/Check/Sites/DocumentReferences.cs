using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Archive.Check;

/// <summary>The addresses in an HTML document.</summary>
internal static partial class DocumentReferences
{
    /// <summary>What a &lt;link&gt; with such a relation names is loaded with the page, or its host is asked.</summary>
    private static readonly string[] Loaded = ["stylesheet", "icon", "apple-touch-icon", "mask-icon", "manifest", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch"];

    /// <summary>What links with such a relation name is this page, or another form of it, as the web knows it: <c>bookmark</c> is the address to keep.</summary>
    private static readonly string[] Public = ["canonical", "alternate", "shortlink", "bookmark"];

    public static IEnumerable<Reference> Of(IHtmlDocument document) =>
        from element in document.All
        from reference in element.LocalName == "style" ? StyleReferences.Of(element.TextContent, element.Line()) : element.Attributes.SelectMany(attribute => Of(element, attribute))
        select reference;

    private static IEnumerable<Reference> Of(IElement element, IAttr attribute)
    {
        var value = attribute.Value;
        return (element.LocalName, attribute.LocalName) switch
        {
            ("a" or "area" or "link", "href") => [In(element, value, UseOf(element))],
            ("form", "action") or ("button" or "input", "formaction") => [In(element, value, ReferenceUse.Send)],
            ("image" or "use", "href") or ("object", "data") or (_, "src" or "poster") => [In(element, value, ReferenceUse.Load)],
            (_, "srcset" or "imagesrcset") => Candidate().Matches(value).Select(match => In(element, match.Groups["address"].Value, ReferenceUse.Load)),
            (_, "style") => StyleReferences.Of(value, element.Line()).Select(reference => reference with { Line = element.Line() }),
            ("meta", "content") when element.GetAttribute("http-equiv") is { } name && name.Equals("refresh", StringComparison.OrdinalIgnoreCase) && Refresh().Match(value) is { Success: true } match =>
                [In(element, match.Groups["address"].Value, ReferenceUse.Link)],
            _ => [],
        };
    }

    private static Reference In(IElement element, string address, ReferenceUse use) => new(element.Line(), address, use);

    private static ReferenceUse UseOf(IElement link)
    {
        var relations = (link.GetAttribute("rel") ?? "").ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (link.LocalName == "link" && relations.Intersect(Loaded, StringComparer.Ordinal).Any())
            return ReferenceUse.Load;
        return relations.Intersect(Public, StringComparer.Ordinal).Any() ? ReferenceUse.Public : ReferenceUse.Link;
    }

    [GeneratedRegex(@"(?<address>[^\s,](?:\S*[^\s,])?)(?:\s+[^,]*)?(?:,|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Candidate();

    [GeneratedRegex("""^\s*[0-9.]+\s*[;,]\s*(?:url\s*=\s*)?["']?(?<address>[^"']+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Refresh();
}
