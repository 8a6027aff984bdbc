using System.Globalization;
using Archive.Model;

namespace Archive.Site;

/// <summary>Writes the description of the search (OpenSearch 1.1) by which a browser offers it in its address bar.</summary>
internal static class SearchDescription
{
    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    /// <summary>So long a short name may be, by the specification.</summary>
    private const int LongestName = 16;

    public static SiteFile Write(ArchiveInfo info, PublicAddress addresses)
    {
        return new SiteFile(Address.SearchDescription, Xml.Write(xml =>
        {
            xml.WriteStartElement("OpenSearchDescription", Namespace);
            xml.WriteElementString("ShortName", Namespace, Xml.Text(Short(info.Title)));
            xml.WriteElementString("Description", Namespace, Xml.Text(info.Description ?? info.Title));
            xml.WriteElementString("Language", Namespace, info.Language);
            xml.WriteElementString("InputEncoding", Namespace, "UTF-8");
            xml.WriteStartElement("Image", Namespace);
            xml.WriteAttributeString("type", "image/svg+xml");
            xml.WriteString(addresses.Of(Address.Icon));
            xml.WriteEndElement();
            xml.WriteStartElement("Url", Namespace);
            xml.WriteAttributeString("type", "text/html");
            xml.WriteAttributeString("template", addresses.Of(Address.SearchPage) + "?q={searchTerms}");
            xml.WriteEndElement();
            xml.WriteEndElement();
        }));
    }

    private static string Short(string title)
    {
        var letters = StringInfo.GetTextElementEnumerator(title);
        var name = "";
        while (letters.MoveNext() && name.Length + letters.GetTextElement().Length <= LongestName)
            name += letters.GetTextElement();
        return name;
    }
}
