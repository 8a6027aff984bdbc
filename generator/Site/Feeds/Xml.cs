using System.Text;
using System.Xml;

namespace Archive.Site;

/// <summary>XML as the site writes it: UTF-8, a line for each element, the same bytes on each system.</summary>
internal static class Xml
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = "",
        NewLineChars = "\n",
    };

    /// <summary>The bytes of a document.</summary>
    public static byte[] Write(Action<XmlWriter> write)
    {
        using var memory = new MemoryStream();
        using (var xml = XmlWriter.Create(memory, Settings))
            write(xml);
        return memory.ToArray();
    }

    /// <summary>A text without the characters that no XML document can hold.</summary>
    public static string Text(string text)
    {
        if (text.All(XmlConvert.IsXmlChar))
            return text;
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            kept.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        return kept.ToString();
    }
}
