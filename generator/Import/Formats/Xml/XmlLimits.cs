using System.Xml;

namespace Archive.Import;

/// <summary>What XML that anyone may have written may hold: no document types, no entities, nothing from elsewhere; no deeper and no larger than the limits.</summary>
internal static class XmlLimits
{
    public static XmlReaderSettings Settings() => new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    /// <summary>What goes beyond a limit, with its line, looked for before any tree is built; null when nothing does.</summary>
    public static (int Line, string Found)? Excess(XmlReader reader, int maxDepth, int maxElements = int.MaxValue)
    {
        var count = 0;
        while (reader.Read())
        {
            if (reader.Depth > maxDepth)
                return (((IXmlLineInfo)reader).LineNumber, $"elements nested more than {maxDepth:#,0} deep");
            if (reader.NodeType == XmlNodeType.Element && ++count > maxElements)
                return (((IXmlLineInfo)reader).LineNumber, $"more than {maxElements:#,0} elements");
        }

        return null;
    }
}
