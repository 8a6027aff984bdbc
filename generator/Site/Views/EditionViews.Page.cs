using Archive.Model;

namespace Archive.Site;

/// <content>The page as it is typeset.</content>
internal sealed partial class EditionViews
{
    public PageView Page(Page page)
    {
        var from = Address.Page(_key, page.Label);
        var layout = PartsOf(page).Layout;
        var body = new BodyHtml(from, _key, _words, crossheadLevel: 3, _pictures);
        StoryView? SetOrNull(PlacedArticle? placed) => placed is null ? null : Set(placed);
        StoryView Set(PlacedArticle placed) => Story(from, new PrintedArticle(page, placed.Article), body, placed);
        return new PageView
        {
            Breadcrumbs = [.. _breadcrumbs, new LinkView(PartsOf(page).LabelName, href: null, isCurrent: true)],
            Root = Model.Address.Root(from),
            IsFront = page.Sequence == 1,
            Folio = Folio(page, pageHref: null),
            Imprint = Imprint(),
            Image = ImageOf(from, page),
            Pager = new PagerView(PageStep(from, page, -1), PageStep(from, page, 1)),
            IsEmpty = page.Articles.Count == 0 && page.Teasers.Count == 0,
            Lead = SetOrNull(layout.Lead),
            Second = SetOrNull(layout.Second),
            SecondShare = layout.SecondShare,
            Side = [.. layout.Side.Select(Set)],
            Rest = [.. layout.Rest.Select(Set)],
            LeadColumns = layout.LeadColumns,
            RestColumns = Math.Clamp(layout.Rest.Count, 1, Typesetter.Columns),
            Teasers = [.. page.Teasers.Select(teaser => Teaser(from, page, teaser))],
            Pages = _map.Pages.Count < 2 ? [] : [.. _map.Pages.Select(p => PageLink(p, isCurrent: ReferenceEquals(p, page)))],
            Furniture = page.Furniture,
        };
    }

    private PageImageView? ImageOf(string from, Page page) =>
        _pictures.OfPage(page.Label) is not { } picture
            ? null
            : new PageImageView(
                Address.Relative(from, $"{_newspaper.Id}/{_key.Key}/{picture.Name}"),
                picture.Width,
                picture.Height,
                $"{Name} {PartsOf(page).Name}",
                [.. PageZones.Stacked(page.Articles).Select(article => Zone(from, page, article, picture))]);

    private ZoneView Zone(string from, Page page, Article article, Picture picture) => new(
        Address.Relative(from, Address.Article(_key, page.Label, article.Id)),
        _titles.Of(article).Text,
        _lang,
        PageZones.Path(article.Zones, picture.Width, picture.Height));

    private FolioView Folio(Page page, string? pageHref) => new(
        _newspaper.Name,
        _newspaperHref,
        _lang,
        _date,
        _editionHref,
        _weekday,
        PartsOf(page).LabelName,
        pageHref,
        page.Section);

    /// <summary>An article as it is set. Without a headline another title part stands in for it, and is not set twice.</summary>
    private StoryView Story(string from, PrintedArticle printed, BodyHtml body, PlacedArticle placed)
    {
        var (page, article) = printed;
        var title = _titles.Of(article);
        return new StoryView
        {
            Id = $"a{article.Id}",
            Rank = LowerCase.Of(placed.Rank),
            Kind = LowerCase.Of(article.Kind),
            Href = Address.Relative(from, Address.Article(_key, page.Label, article.Id)),
            Lang = _lang,
            Label = article.Label,
            Kicker = title.Kicker,
            Title = title.Html,
            TitleField = title.Field,
            IsUntitled = title.Field is null,
            LineEms = title.LineEms,
            IsLong = title.IsLong,
            Deck = title.Deck,
            Byline = article.Byline,
            ContinuedFrom = ContinuedFrom(from, printed),
            Body = body.Render(placed.Shown, article.Dateline),
            IsWhole = placed.IsWhole,
            ContinuedOn = JumpLink(from, "continuedOn", article.ContinuedOn, _jumps.ContinuedOn(printed)),
            SourceNote = article.SourceNote,
        };
    }

    /// <summary>A continuation points back also where its own mark is lost.</summary>
    private LinkView? ContinuedFrom(string from, PrintedArticle printed)
    {
        var (label, target) = (printed.Article.ContinuedFrom, _jumps.ContinuedFrom(printed));
        return label is null && _continuations.Previous(printed.Article) is { } previous
            ? JumpLink(from, "continuedFrom", previous.Page.Label, new JumpTarget(previous.Page, previous.Article))
            : JumpLink(from, "continuedFrom", label, target);
    }

    private TeaserView Teaser(string from, Page page, Teaser teaser)
    {
        var target = _jumps.Announced(page, teaser);
        var href = target is null ? null : Address.Relative(from, AddressOf(target));
        return new TeaserView(
            new LinkView(HeadlineHtml.Write(teaser.Headline), href, _lang),
            teaser.Deck,
            JumpLink(from, "teaserTarget", teaser.Target, target));
    }

    private LinkView PageLink(Page page, bool isCurrent) => new(PartsOf(page).Name, PartsOf(page).Href, IsCurrent: isCurrent);

    private StepView? PageStep(string from, Page page, int step) =>
        _map.Neighbour(page, step) is not { } neighbour
            ? _context.EditionStep(from, _key, step)
            : new StepView(
                _words[step < 0 ? "previousPage" : "nextPage"],
                PartsOf(neighbour).Href,
                new LinkView(PartsOf(neighbour).Name, Href: null));

    private List<LinkView> Imprint()
    {
        var lines = new List<LinkView>();
        if (_newspaper.Publisher is { Length: > 0 } publisher)
            lines.Add(new(publisher, href: null, _lang));
        if (_newspaper.Cn is { Length: > 0 } cn)
            lines.Add(new(_words.Fill("cnNumber", ("number", cn)), href: null));
        if (_newspaper.Issn is { Length: > 0 } issn)
            lines.Add(new(_words.Fill("issn", ("number", issn)), href: null));
        return lines;
    }
}
