using System.Globalization;
using System.Xml;
using Archive.Model;

namespace Archive.Site;

/// <summary>Writes the pages of one edition for a book: a document each, with the page's picture and a section for each article.</summary>
internal sealed class EpubPages(EpubVoice voice, Edition edition, EpubPictures pictures)
{
    private readonly Dictionary<string, string> _files = edition.Pages
        .Select((page, index) => (page.Label, File: string.Create(CultureInfo.InvariantCulture, $"{index + 1}.xhtml")))
        .ToDictionary(page => page.Label, page => page.File, StringComparer.Ordinal);

    private readonly EpubBody _body = new(pictures);

    private Words Words => voice.Words;

    public EpubEdition Write() =>
        new(edition.Key.Key, DateWords.Write(Words, edition.Key), edition.Key, [.. edition.Pages.Select(Write)], pictures.Used);

    private EpubPage Write(Page page)
    {
        var name = EpubText.Clean(PageNames.Of(Words, page));
        var document = voice.Document($"{voice.Newspaper.Name} {DateWords.Write(Words, edition.Key)} {name}", "../", xml => Write(xml, page));
        return new EpubPage(_files[page.Label], name, page.Label == PageLabel.Unknown ? null : page.Label, [.. page.Articles.Select(article => (IdOf(article), EpubText.Clean(ArticleTitle.Of(Words, article))))], document);
    }

    private static string IdOf(Article article) => string.Create(CultureInfo.InvariantCulture, $"a{article.Id}");

    private void Write(XmlWriter xml, Page page)
    {
        if (page.Label != PageLabel.Unknown)
            WriteBreak(xml, page.Label);
        xml.WriteStartElement("h1");
        voice.WriteInterface(xml);
        xml.WriteRaw(EpubText.Clean(PageNames.Html(Words, page, lang: null).Value));
        xml.WriteEndElement();
        if (pictures.UsePage(page.Label) is { } picture)
            WritePicture(xml, picture, $"{Words["pageImage"]} {PageNames.OfLabel(Words, page.Label)}");
        foreach (var article in page.Articles)
            Write(xml, article);
        if (page.Teasers.Count > 0)
            WriteTeasers(xml, page.Teasers);
    }

    private static void WriteBreak(XmlWriter xml, string label)
    {
        xml.WriteStartElement("span");
        xml.WriteAttributeString("epub", "type", EpubVoice.Ops, "pagebreak");
        xml.WriteAttributeString("role", "doc-pagebreak");
        xml.WriteAttributeString("id", EpubPage.BreakId);
        xml.WriteAttributeString("aria-label", label);
        xml.WriteEndElement();
    }

    private void WritePicture(XmlWriter xml, EpubPicture picture, string alternative)
    {
        xml.WriteStartElement("figure");
        xml.WriteStartElement("img");
        xml.WriteAttributeString("src", picture.FileName);
        xml.WriteAttributeString("alt", alternative);
        voice.WriteInterface(xml);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Write(XmlWriter xml, Article article)
    {
        xml.WriteStartElement("section");
        xml.WriteAttributeString("class", "article");
        xml.WriteAttributeString("id", IdOf(article));
        xml.WriteAttributeString("aria-label", EpubText.Clean(ArticleTitle.Of(Words, article)));
        WriteJump(xml, "continuedFrom", article.ContinuedFrom);
        WriteText(xml, "label", article.Label);
        WriteText(xml, "kicker", article.Kicker);
        if (article.Headline is { Length: > 0 } headline)
        {
            xml.WriteStartElement("h2");
            xml.WriteRaw(EpubText.Clean(HeadlineHtml.Write(headline).Value));
            xml.WriteEndElement();
        }

        WriteText(xml, "deck", article.Deck);
        WriteText(xml, "byline", article.Byline);
        var body = new BodyHtml(edition.Key.Key, edition.Key, Words, crossheadLevel: 3);
        xml.WriteRaw(_body.Convert(body.Render(article.Blocks, article.Dateline)));
        WriteJump(xml, "continuedOn", article.ContinuedOn);
        WriteText(xml, "note", article.SourceNote);
        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string kind, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return;
        xml.WriteStartElement("p");
        xml.WriteAttributeString("class", kind);
        xml.WriteString(EpubText.Clean(text));
        xml.WriteEndElement();
    }

    /// <summary>下转A4版, a link when the book's edition has the page.</summary>
    private void WriteJump(XmlWriter xml, string word, string? label)
    {
        if (string.IsNullOrEmpty(label))
            return;
        xml.WriteStartElement("p");
        xml.WriteAttributeString("class", "jump");
        voice.WriteInterface(xml);
        WriteLink(xml, label, Words.Fill(word, ("page", PageNames.OfLabel(Words, label))));
        xml.WriteEndElement();
    }

    private void WriteTeasers(XmlWriter xml, ValueList<Teaser> teasers)
    {
        xml.WriteStartElement("aside");
        xml.WriteAttributeString("class", "teasers");
        xml.WriteStartElement("h2");
        voice.WriteInterface(xml);
        xml.WriteString(Words["teasers"]);
        xml.WriteEndElement();
        foreach (var teaser in teasers)
        {
            xml.WriteStartElement("p");
            WriteLink(xml, teaser.Target, string.Join(' ', new[] { teaser.Headline, teaser.Deck, teaser.Mark }.OfType<string>()));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteLink(XmlWriter xml, string? label, string text)
    {
        var file = label is null ? null : _files.GetValueOrDefault(label);
        if (file is not null)
        {
            xml.WriteStartElement("a");
            xml.WriteAttributeString("href", file);
        }

        xml.WriteString(EpubText.Clean(text));
        if (file is not null)
            xml.WriteEndElement();
    }
}
