using System.Xml;
using Archive.Model;

namespace Archive.Site;

/// <summary>The language of a book's text, and the words of the interface beside it: in the same language where there are some, else in the archive's.</summary>
internal sealed class EpubVoice(Newspaper newspaper, Words words)
{
    /// <summary>The namespace of <c>epub:type</c>.</summary>
    public const string Ops = "http://www.idpf.org/2007/ops";

    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    private static readonly string[] RightToLeft = ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];

    public Newspaper Newspaper => newspaper;

    public Words Words => words;

    /// <summary>The direction in which its pages are turned and its text runs.</summary>
    public string Direction => RightToLeft.Contains(PrimaryOf(newspaper.Language), StringComparer.Ordinal) ? "rtl" : "ltr";

    /// <summary>The words for a newspaper.</summary>
    public static EpubVoice Of(Newspaper newspaper, ArchiveInfo info, IReadOnlyDictionary<string, Words> words)
    {
        var own = TemplateSet.WordsFor(words, newspaper.Language);
        return new EpubVoice(newspaper, PrimaryOf(own.Language) == PrimaryOf(newspaper.Language) ? own : TemplateSet.WordsFor(words, info.Language));
    }

    /// <summary>A document of the book.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="root">The way up to the folder of the book.</param>
    /// <param name="writeBody">Writes what is in the body.</param>
    public byte[] Document(string title, string root, Action<XmlWriter> writeBody) => Xml.Write(xml =>
    {
        xml.WriteDocType("html", null, null, null);
        xml.WriteStartElement("html", Xhtml);
        xml.WriteAttributeString("xmlns", "epub", null, Ops);
        WriteLanguage(xml, newspaper.Language);
        if (Direction == "rtl")
            xml.WriteAttributeString("dir", "rtl");
        xml.WriteStartElement("head");
        xml.WriteElementString("title", EpubText.Clean(title));
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", "stylesheet");
        xml.WriteAttributeString("href", root + EpubNames.Style);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("body");
        writeBody(xml);
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    /// <summary>Says of an element that its text is of the interface, where that has another language than the book.</summary>
    public void WriteInterface(XmlWriter xml)
    {
        if (PrimaryOf(words.Language) != PrimaryOf(newspaper.Language))
            WriteLanguage(xml, words.Language);
    }

    private static void WriteLanguage(XmlWriter xml, string language)
    {
        xml.WriteAttributeString("lang", language);
        xml.WriteAttributeString("xml", "lang", null, language);
    }

    private static string PrimaryOf(string language) => language.Split('-')[0].ToLowerInvariant();
}
