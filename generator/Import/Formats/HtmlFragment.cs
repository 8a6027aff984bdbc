using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Archive.Import;

/// <summary>A text field that is a piece of HTML, as systems export them.</summary>
internal static partial class HtmlFragment
{
    /// <summary>Whether a text parts its paragraphs by HTML.</summary>
    public static bool IsHtml(string text) => Tags().IsMatch(text);

    /// <summary>Its lines. What is too deep or too large to be a text is one line as it stands.</summary>
    public static IReadOnlyList<HtmlLine> Lines(string text)
    {
        var guard = new HtmlGuard(new FormatOptions());
        try
        {
            var body = new HtmlParser(new HtmlParserOptions { OnCreated = guard.Check }).ParseDocument(text).Body!;
            return new HtmlLines(new Dictionary<INode, HtmlPart>(ReferenceEqualityComparer.Instance) { [body] = HtmlPart.Text }).Read(body);
        }
        catch (HtmlLimitException)
        {
            return [new HtmlLine(HtmlPart.Text, text.Trim(), 1)];
        }
    }

    [GeneratedRegex(@"<(?:/?p|br|/?div)\b[^<>]{0,200}>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tags();
}
