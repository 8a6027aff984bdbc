using System.Xml;

namespace Archive.Site;

/// <summary>The navigation document of a book: editions, pages and articles; the list of printed pages; the landmarks.</summary>
internal static class EpubNavigation
{
    public static byte[] Write(EpubVoice voice, string title, IReadOnlyList<EpubEdition> editions) => voice.Document(title, "", xml =>
    {
        WriteNav(xml, "toc", title, voice, isHidden: false, () =>
        {
            if (editions.Count == 1)
                WritePages(xml, editions[0]);
            else
                WriteEditions(xml, editions);
        });
        var printed = editions.SelectMany(edition => edition.Printed(isAlone: editions.Count == 1).Select(page => (page.Label, File: $"{edition.Folder}/{page.Page.FileName}"))).ToList();
        if (printed.Count > 0)
        {
            WriteNav(xml, "page-list", voice.Words["pages"], voice, isHidden: true, () => printed.ForEach(page => WriteItem(xml, $"{page.File}#{EpubPage.BreakId}", page.Label)));
        }

        WriteNav(xml, "landmarks", title, voice, isHidden: true, () =>
        {
            WriteItem(xml, EpubNames.Cover, title, "cover");
            WriteItem(xml, EpubNames.Navigation, voice.Words["pages"], "toc");
            WriteItem(xml, $"{editions[0].Folder}/{editions[0].Pages[0].FileName}", editions[0].Pages[0].Name, "bodymatter");
        });
    });

    private static void WriteEditions(XmlWriter xml, IReadOnlyList<EpubEdition> editions)
    {
        foreach (var edition in editions)
        {
            xml.WriteStartElement("li");
            WriteLink(xml, $"{edition.Folder}/{edition.Pages[0].FileName}", edition.Name);
            xml.WriteStartElement("ol");
            WritePages(xml, edition);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
    }

    private static void WritePages(XmlWriter xml, EpubEdition edition)
    {
        foreach (var page in edition.Pages)
        {
            var file = $"{edition.Folder}/{page.FileName}";
            xml.WriteStartElement("li");
            WriteLink(xml, file, page.Name);
            if (page.Articles.Count > 0)
            {
                xml.WriteStartElement("ol");
                foreach (var (id, title) in page.Articles)
                    WriteItem(xml, $"{file}#{id}", title);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }
    }

    private static void WriteNav(XmlWriter xml, string type, string heading, EpubVoice voice, bool isHidden, Action writeItems)
    {
        xml.WriteStartElement("nav");
        xml.WriteAttributeString("epub", "type", EpubVoice.Ops, type);
        xml.WriteAttributeString("id", type);
        if (isHidden)
            xml.WriteAttributeString("hidden", "hidden");
        xml.WriteStartElement(isHidden ? "h2" : "h1");
        voice.WriteInterface(xml);
        xml.WriteString(EpubText.Clean(heading));
        xml.WriteEndElement();
        xml.WriteStartElement("ol");
        writeItems();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteItem(XmlWriter xml, string href, string text, string? type = null)
    {
        xml.WriteStartElement("li");
        WriteLink(xml, href, text, type);
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string href, string text, string? type = null)
    {
        xml.WriteStartElement("a");
        if (type is not null)
            xml.WriteAttributeString("epub", "type", EpubVoice.Ops, type);
        xml.WriteAttributeString("href", href);
        xml.WriteString(EpubText.Clean(string.IsNullOrWhiteSpace(text) ? href : text));
        xml.WriteEndElement();
    }
}
