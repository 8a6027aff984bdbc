using System.Text;
using System.Text.Json;
using System.Xml;
using Archive.Model;

namespace Archive.Check;

/// <summary>Reads files for programs: JSON, XML, and the hosts' list of redirects.</summary>
internal static class DataReading
{
    private static readonly XmlReaderSettings Closed = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>Why a text is no JSON; null when it is.</summary>
    /// <param name="utf8">The text; a byte order mark is let pass, as browsers do.</param>
    /// <param name="file">Where it stands.</param>
    /// <param name="firstLine">The line at which it begins.</param>
    public static Fault? FaultOfJson(ReadOnlySpan<byte> utf8, string file, int? firstLine)
    {
        var mark = Encoding.UTF8.Preamble;
        var json = new Utf8JsonReader(utf8.StartsWith(mark) ? utf8[mark.Length..] : utf8);
        try
        {
            while (json.Read())
            {
                // Every token is looked at, none is kept.
            }

            return null;
        }
        catch (JsonException exception)
        {
            return new Fault(file, firstLine + (int?)exception.LineNumber, "text that is no JSON", "a JSON value that is whole");
        }
    }

    /// <summary>The addresses in a feed or a site map, up to where it breaks off.</summary>
    /// <param name="stream">Its bytes.</param>
    /// <param name="file">The file, for the fault.</param>
    /// <param name="faults">Where the fault goes.</param>
    public static IReadOnlyList<Reference> ReferencesOfXml(Stream stream, string file, ICollection<Fault> faults)
    {
        var references = new List<Reference>();
        try
        {
            using var xml = XmlReader.Create(stream, Closed);
            var place = (IXmlLineInfo)xml;
            var element = "";
            while (xml.Read())
            {
                if (xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
                    element = xml.NodeType == XmlNodeType.Element ? xml.LocalName : "";
                if (xml.NodeType == XmlNodeType.Text && element == "loc")
                    references.Add(new Reference(place.LineNumber, xml.Value, ReferenceUse.Public));
                else if (element == "link" && xml.GetAttribute("href") is { } address)
                    references.Add(new Reference(place.LineNumber, address, ReferenceUse.Public));
            }
        }
        catch (XmlException exception)
        {
            faults.Add(new Fault(file, exception.LineNumber, "text that is no XML", "XML that is whole, without a document type"));
        }

        return references;
    }

    /// <summary>The targets in <c>_redirects</c>: <c>from to status</c>, a line each. Those with placeholders are rules of hosts, not addresses.</summary>
    public static IEnumerable<Reference> ReferencesOfRedirects(IEnumerable<string> lines) =>
        from line in lines.Index()
        let words = line.Item.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        where words.Length >= 2 && !words[0].StartsWith('#') && !words[1].Contains(':', StringComparison.Ordinal) && !words[1].Contains('*', StringComparison.Ordinal)
        select new Reference(line.Index + 1, words[1], ReferenceUse.Host);
}
