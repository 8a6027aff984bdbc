using System.Xml;

namespace Archive.Site;

/// <summary>Writes a feed in the Atom syndication format (RFC 4287).</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static byte[] Write(Feed feed)
    {
        return Xml.Write(xml =>
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", ns: null, feed.Language);
            xml.WriteElementString("id", Namespace, feed.HomeUrl);
            xml.WriteElementString("title", Namespace, Xml.Text(feed.Title));
            xml.WriteElementString("updated", Namespace, feed.Updated);
            Link(xml, "self", "application/atom+xml", feed.AtomUrl);
            Link(xml, "alternate", "text/html", feed.HomeUrl);
            foreach (var entry in feed.Entries)
                Write(xml, entry, feed.Language);
            xml.WriteEndElement();
        });
    }

    private static void Write(XmlWriter xml, FeedEntry entry, string language)
    {
        xml.WriteStartElement("entry", Namespace);
        if (entry.Language != language)
            xml.WriteAttributeString("xml", "lang", ns: null, entry.Language);
        xml.WriteElementString("id", Namespace, entry.Url);
        xml.WriteElementString("title", Namespace, Xml.Text(entry.Title));
        xml.WriteElementString("updated", Namespace, entry.Day);
        Link(xml, "alternate", "text/html", entry.Url);

        // The format wants an author: of an edition it is the newspaper.
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, Xml.Text(entry.Newspaper));
        xml.WriteEndElement();
        xml.WriteElementString("summary", Namespace, Xml.Text(entry.Summary));
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string type, string href)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }
}
