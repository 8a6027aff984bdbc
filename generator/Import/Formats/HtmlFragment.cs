using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Archive.Import;

/// <summary>A text that is a piece of HTML: a field as systems export them, a table as OCR models write them.</summary>
internal static partial class HtmlFragment
{
    /// <summary>Whether a text parts its paragraphs by HTML.</summary>
    public static bool IsHtml(string text) => Tags().IsMatch(text);

    /// <summary>Its lines. What is too deep or too large to be a text is one line as it stands.</summary>
    public static IReadOnlyList<HtmlLine> Lines(string text)
    {
        try
        {
            var body = Parse(text).Body!;
            return new HtmlLines(new Dictionary<INode, HtmlPart>(ReferenceEqualityComparer.Instance) { [body] = HtmlPart.Text }).Read(body);
        }
        catch (HtmlLimitException)
        {
            return [new HtmlLine(HtmlPart.Text, text.Trim(), 1)];
        }
    }

    /// <summary>
    /// Tables amid text, in their order: each as its caption and the rows of a pipe table, the rest as it reads; null for what is too deep or too large.
    /// A row goes on in the one above it, without a gap.
    /// </summary>
    public static IReadOnlyList<(string Text, bool GoesOn)>? Tables(string text)
    {
        try
        {
            using var document = Parse(text);
            return [.. document.Body!.ChildNodes.SelectMany(node => node is IHtmlTableElement table ? PartsOf(table) : [(Reading(node), false)]).Where(part => part.Item1.Length > 0)];
        }
        catch (HtmlLimitException)
        {
            return null;
        }
    }

    /// <summary>The text as a document.</summary>
    /// <exception cref="HtmlLimitException">It is too deep or too large to be a text.</exception>
    private static IHtmlDocument Parse(string text) => new HtmlParser(new HtmlParserOptions { OnCreated = new HtmlGuard(new FormatOptions()).Check }).ParseDocument(text);

    private static IEnumerable<(string, bool)> PartsOf(IHtmlTableElement table) =>
        HtmlTable.RowsOf(table).Select((row, number) => (row, number > 0)).Prepend((table.Caption is { } caption ? Reading(caption) : "", false));

    private static string Reading(INode node) => string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"<(?:/?p|br|/?div)\b[^<>]{0,200}>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tags();
}
