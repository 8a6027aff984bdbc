using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using Archive.Model;

namespace Archive.Site;

/// <summary>
/// What a book is, by its newspaper and the editions in it: title, cover and package document (EPUB 3.3). Nothing comes from the clock: the book was
/// last modified, as far as it says, on the last day of its last edition.
/// </summary>
internal sealed class EpubPackage(ArchiveInfo info, EpubVoice voice, IReadOnlyList<EpubEdition> editions)
{
    private const string Opf = "http://www.idpf.org/2007/opf";
    private const string Dc = "http://purl.org/dc/elements/1.1/";

    private Newspaper Newspaper => voice.Newspaper;

    private IEnumerable<EpubPicture> Pictures => editions.SelectMany(edition => edition.Pictures);

    /// <summary>杭州日报 2021年10月23日; of several editions with the first and the last.</summary>
    public string Title => $"{Newspaper.Name} {Dates}";

    private string Dates => editions.Count == 1 ? editions[0].Name : voice.Words.Fill("span", ("first", editions[0].Name), ("last", editions[^1].Name));

    /// <summary>The permanent address of the edition or the newspaper; without a site, a name made from what the book is of.</summary>
    private string Identifier
    {
        get
        {
            if (info.BaseUrl is { } site)
            {
                var address = new PublicAddress(site).Of(editions.Count == 1 ? Address.Edition(editions[0].Edition) : Address.Newspaper(Newspaper.Id));
                return editions.Count == 1 ? address : $"{address}#{editions[0].Edition.Key}/{editions[^1].Edition.Key}";
            }

            // RFC 9562, version 8: the bits that are not fixed are those of a hash.
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', info.Title, Newspaper.Id, Newspaper.Name, editions[0].Edition.Key, editions[^1].Edition.Key)));
            hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
            hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
            return $"urn:uuid:{new Guid(hash.AsSpan(0, 16), bigEndian: true):D}";
        }
    }

    private bool HasLabels => editions.Any(edition => edition.Printed(isAlone: true).Any());

    public byte[] WriteNavigation() => EpubNavigation.Write(voice, Title, editions);

    public byte[] WriteCover() => voice.Document(Title, "", xml =>
    {
        xml.WriteStartElement("section");
        xml.WriteAttributeString("class", "cover");
        xml.WriteAttributeString("epub", "type", EpubVoice.Ops, "cover");
        xml.WriteElementString("h1", EpubText.Clean(Newspaper.Name));
        foreach (var line in new[] { Dates, voice.Words.Extent(editions.Sum(edition => edition.Pages.Count), editions.Sum(edition => edition.Pages.Sum(page => page.Articles.Count))), info.Title })
        {
            xml.WriteStartElement("p");
            voice.WriteInterface(xml);
            xml.WriteString(EpubText.Clean(line));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    public byte[] Write() => Xml.Write(xml =>
    {
        xml.WriteStartElement("package", Opf);
        xml.WriteAttributeString("version", "3.0");
        xml.WriteAttributeString("unique-identifier", "id");
        xml.WriteAttributeString("xml", "lang", null, Newspaper.Language);
        xml.WriteAttributeString("dir", voice.Direction);
        WriteMetadata(xml);
        WriteManifest(xml);
        WriteSpine(xml);
        xml.WriteEndElement();
    });

    private void WriteMetadata(XmlWriter xml)
    {
        xml.WriteStartElement("metadata");
        xml.WriteAttributeString("xmlns", "dc", null, Dc);
        Element("identifier", Identifier, "id");
        Element("title", Title);
        Element("language", Newspaper.Language);
        Element("publisher", Newspaper.Publisher);
        Element("description", Newspaper.Description);
        Element("date", editions is [var only] ? only.Edition.Date.ExactDay?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null);

        // The printed newspaper, whose labels the page breaks have.
        Element("source", string.Join(", ", new[] { Newspaper.Name, Newspaper.Cn, Newspaper.Issn, Dates }.OfType<string>()), "source");
        if (HasLabels)
            Meta("source-of", "pagination", "source");
        Meta("dcterms:modified", string.Create(CultureInfo.InvariantCulture, $"{editions.Max(edition => edition.Edition.Date.LastDay):yyyy-MM-dd}T00:00:00Z"));
        Meta("belongs-to-collection", Newspaper.Name, id: "series");
        Meta("collection-type", "series", "series");
        Meta("schema:accessMode", "textual");
        if (Pictures.Any())
            Meta("schema:accessMode", "visual");
        Meta("schema:accessModeSufficient", "textual");
        foreach (var feature in Features())
            Meta("schema:accessibilityFeature", feature);
        Meta("schema:accessibilityHazard", "none");
        xml.WriteEndElement();

        void Element(string name, string? text, string? id = null)
        {
            if (string.IsNullOrWhiteSpace(text))
                return;
            xml.WriteStartElement("dc", name, Dc);
            if (id is not null)
                xml.WriteAttributeString("id", id);
            xml.WriteString(EpubText.Clean(text));
            xml.WriteEndElement();
        }

        void Meta(string property, string text, string? refines = null, string? id = null)
        {
            xml.WriteStartElement("meta");
            if (refines is not null)
                xml.WriteAttributeString("refines", "#" + refines);
            xml.WriteAttributeString("property", property);
            if (id is not null)
                xml.WriteAttributeString("id", id);
            xml.WriteString(EpubText.Clean(text));
            xml.WriteEndElement();
        }
    }

    private IEnumerable<string> Features() =>
    [
        "readingOrder", "structuralNavigation", "tableOfContents",
        .. HasLabels ? ["printPageNumbers"] : Array.Empty<string>(),
        .. Pictures.Any() ? ["alternativeText"] : Array.Empty<string>(),
    ];

    private void WriteManifest(XmlWriter xml)
    {
        xml.WriteStartElement("manifest");
        Item("nav", EpubNames.Navigation, "application/xhtml+xml", "nav");
        Item("cover", EpubNames.Cover, "application/xhtml+xml");
        Item("style", EpubNames.Style, "text/css");
        foreach (var (edition, id, file, type) in editions.SelectMany(Files))
            Item(id, $"{edition}/{file}", type);
        xml.WriteEndElement();

        void Item(string id, string href, string type, string? properties = null)
        {
            xml.WriteStartElement("item");
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("href", href);
            xml.WriteAttributeString("media-type", type);
            if (properties is not null)
                xml.WriteAttributeString("properties", properties);
            xml.WriteEndElement();
        }
    }

    private static IEnumerable<(string Folder, string Id, string File, string Type)> Files(EpubEdition edition) =>
    [
        .. edition.Pages.Select(page => (edition.Folder, IdOf(edition, page.FileName), page.FileName, "application/xhtml+xml")),
        .. edition.Pictures.Select(picture => (edition.Folder, IdOf(edition, picture.FileName), picture.FileName, picture.MediaType)),
    ];

    private static string IdOf(EpubEdition edition, string file) => $"e{edition.Folder}-{file}";

    private void WriteSpine(XmlWriter xml)
    {
        xml.WriteStartElement("spine");
        xml.WriteAttributeString("page-progression-direction", voice.Direction);
        foreach (var id in editions.SelectMany(edition => edition.Pages.Select(page => IdOf(edition, page.FileName))).Prepend("nav").Prepend("cover"))
        {
            xml.WriteStartElement("itemref");
            xml.WriteAttributeString("idref", id);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
