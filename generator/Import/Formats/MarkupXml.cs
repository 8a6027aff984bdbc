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
            if (Excess(text, options) is { } excess)
            {
                faults.Add(new Fault(file.Name, excess.Line, excess.Found, "the XML of a few pages"));
                return null;
            }

            using var reader = XmlReader.Create(new StringReader(text), Settings());
            return XElement.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace);
        }
        catch (XmlException exception)
        {
            faults.Add(new Fault(file.Name, exception.LineNumber > 0 ? exception.LineNumber : null, $"XML that cannot be read ({exception.Message.TrimEnd('.')})", "well-formed XML without a DTD"));
            return null;
        }
    }

    /// <summary>The source line of an element.</summary>
    public static int Line(XElement element) => ((IXmlLineInfo)element).LineNumber;

    private static XmlReaderSettings Settings() => new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    /// <summary>What goes beyond a limit, looked for before any tree is built.</summary>
    private static (int Line, string Found)? Excess(string text, FormatOptions options)
    {
        using var reader = XmlReader.Create(new StringReader(text), Settings());
        var count = 0;
        while (reader.Read())
        {
            if (reader.Depth > options.MaxDepth)
                return (((IXmlLineInfo)reader).LineNumber, $"elements nested more than {options.MaxDepth:#,0} deep");
            if (reader.NodeType == XmlNodeType.Element && ++count > options.MaxHtmlElements)
                return (((IXmlLineInfo)reader).LineNumber, $"more than {options.MaxHtmlElements:#,0} elements");
        }

        return null;
    }
}
