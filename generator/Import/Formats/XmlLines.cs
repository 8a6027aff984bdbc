using System.Xml.Linq;

namespace Archive.Import;

/// <summary>The text of an XML element line by line: plain, or with paragraphs as elements or as escaped HTML.</summary>
internal static class XmlLines
{
    public static IEnumerable<(string Text, int Line)> Of(XElement? element)
    {
        if (element is null)
            return [];
        var line = element.Line();
        var text = element.HasElements ? string.Concat(element.Nodes().Select(node => node is XText plain ? System.Net.WebUtility.HtmlEncode(plain.Value) : node.ToString(SaveOptions.DisableFormatting))) : element.Value;
        return element.HasElements || HtmlFragment.IsHtml(text)
            ? HtmlFragment.Lines(text).Select(read => (read.Text, line))
            : SourceText.Parse(text).Lines.Select(read => (read.Text, line + read.Number - 1));
    }

    /// <summary>The text on one line; null where there is none.</summary>
    public static string? One(XElement? element) => string.Join(' ', Of(element).Select(line => line.Text)) is { Length: > 0 } text ? text : null;
}
