using System.Xml;
using System.Xml.Linq;
using Archive.Model;

namespace Archive.Import;

/// <summary>A small XML file as a tree: without a DTD, no deeper and no larger than the limits.</summary>
internal static class MarkupXml
{
    /// <summary>The root element; null, with a fault at its line, when the file is no XML or goes beyond a limit.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">The limits.</param>
    /// <param name="faults">Takes the fault.</param>
    /// <param name="note">What the user should know of the encoding.</param>
    public static XElement? Read(IReceivedFile file, FormatOptions options, ICollection<Fault> faults, out string? note)
    {
        note = null;
        if (ReceivedBytes.Read(file, Math.Min(options.MaxFileBytes, options.MaxTextLength), faults) is not { } bytes
            || MarkupDecoder.Decode(file.Name, bytes, faults, out note) is not { } text)
        {
            return null;
        }

        try
        {
            using (var first = Open(text))
            {
                if (XmlLimits.Excess(first, options.MaxDepth, options.MaxHtmlElements) is { } excess)
                {
                    faults.Add(new Fault(file.Name, excess.Line, excess.Found, "the XML of a few pages"));
                    return null;
                }
            }

            using var reader = Open(text);
            return XElement.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace);
        }
        catch (XmlException exception)
        {
            faults.Add(new Fault(file.Name, exception.LineNumber > 0 ? exception.LineNumber : null, $"XML that cannot be read ({exception.Message.TrimEnd('.')})", "well-formed XML without a DTD"));
            return null;
        }
    }

    /// <summary>What to say of elements whose text is not kept; null when there are none.</summary>
    /// <param name="names">Their names, each as often as it stands there.</param>
    public static string? Unread(IEnumerable<string> names)
    {
        const int mostNames = 50;
        var told = names.Distinct(StringComparer.Ordinal).Take(mostNames).Order(StringComparer.Ordinal).ToList();
        return told.Count == 0 ? null : $"elements that nothing is kept of: {string.Join(", ", told)}";
    }

    private static XmlReader Open(string text) => XmlReader.Create(new StringReader(text), XmlLimits.Settings());
}
