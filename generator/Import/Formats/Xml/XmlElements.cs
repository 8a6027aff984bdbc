using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Archive.Import;

/// <summary>Elements and attributes by their local names: the formats' namespaces change with their versions, and some files have none.</summary>
internal static class XmlElements
{
    public static bool Is(this XElement element, string name) => element.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The children of a name.</summary>
    public static IEnumerable<XElement> All(this XElement element, string name) => element.Elements().Where(e => e.Is(name));

    public static XElement? First(this XElement element, string name) => element.All(name).FirstOrDefault();

    /// <summary>All elements of a name below this one.</summary>
    public static IEnumerable<XElement> Below(this XElement element, string name) => element.Descendants().Where(e => e.Is(name));

    /// <summary>An attribute's value without white space around it; null when it is not there or says nothing.</summary>
    public static string? Value(this XElement element, string name) =>
        element.Attributes().FirstOrDefault(a => a.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value.Trim() is { Length: > 0 } value ? value : null;

    /// <summary>An element's text without white space around it; null when it has none.</summary>
    public static string? Text(this XElement element) => element.Value.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>A number; null when the attribute is not there, not a number when it holds something else.</summary>
    public static double? Number(this XElement element, string name) =>
        element.Value(name) is not { } value ? null : double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;

    public static int Line(this XElement element) => ((IXmlLineInfo)element).LineNumber;
}
