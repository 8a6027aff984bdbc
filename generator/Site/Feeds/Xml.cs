using System.Text;
using System.Xml;

namespace Archive.Site;

/// <summary>XML as the site writes it: UTF-8, a line for each element, the same bytes on each system.</summary>
internal static class Xml
{
    public static XmlWriterSettings Settings { get; } = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = "",
        NewLineChars = "\n",
    };

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
