using System.Text;
using System.Xml;
using System.Xml.Linq;
using Archive.Model;

namespace Archive.Import;

/// <summary>
/// Reads XML that anyone may have written: no document types, no entities, nothing from elsewhere; depth, text and size are bounded before a
/// tree is built. Encodings are as declared.
/// </summary>
internal static class XmlFile
{
    /// <summary>Bytes of a character, at most.</summary>
    private const int BytesPerCharacter = 4;

    static XmlFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The root of the file's tree, with line numbers; or null with a fault.</summary>
    public static XElement? Load(IReceivedFile file, FormatOptions options, ICollection<Fault> faults)
    {
        try
        {
            using (var first = Open(file, options))
            {
                if (XmlLimits.Excess(first, options.MaxDepth) is { } excess)
                    return Refuse(excess.Line, excess.Found, "the nesting of a page");
            }

            using var reader = Open(file, options);
            return XDocument.Load(reader, LoadOptions.SetLineInfo).Root;
        }
        catch (XmlException e) when (e.Message.Contains("DTD", StringComparison.Ordinal))
        {
            return Refuse(e.LineNumber, "a document type declaration (DTD)", "XML without one: no entity is read");
        }
        catch (XmlException e)
        {
            return Refuse(e.LineNumber > 0 ? e.LineNumber : null, $"XML that is not well-formed ({e.Message})", "well-formed XML in the encoding that it declares");
        }
        catch (InvalidDataException e)
        {
            return Refuse(line: null, e.Message, "a page of a newspaper; a limit can be raised");
        }
        catch (IOException e)
        {
            return Refuse(line: null, $"a file that cannot be read ({e.Message})", "a readable file");
        }

        XElement? Refuse(int? line, string found, string expected)
        {
            faults.Add(new Fault(file.Name, line, found, expected));
            return null;
        }
    }

    private static XmlReader Open(IReceivedFile file, FormatOptions options)
    {
        var settings = XmlLimits.Settings();
        (settings.MaxCharactersInDocument, settings.CloseInput) = (options.MaxFileBytes, true);
        return XmlReader.Create(new ElementLimitStream(file.Open(), options.MaxFileBytes, (long)options.MaxTextLength * BytesPerCharacter), settings);
    }
}
