using Archive.Model;

namespace Archive.Site;

/// <summary>
/// A specimen page, as type founders print one: an archive in which every part of every view occurs once and is absent
/// once. Rendering it shows faults of templates that only rendering can show, before any real page is touched.
/// </summary>
internal static class Specimen
{
    private static readonly Newspaper Newspaper = new()
    {
        Id = "specimen",
        Name = "样报",
        Language = "en",
        Publisher = "样报社",
        Place = "杭州",
        Cn = "CN00-0000",
        Issn = "0000-0000",
        Website = "https://example.org/",
        Description = "一份样报。",
        Publication = new PublicationRule { Start = EdtfDate.Parse("1999"), End = EdtfDate.Parse("2000-12-31"), Weekdays = [DayOfWeek.Monday, DayOfWeek.Sunday], Pauses = [EdtfDate.Parse("2000-02")] },
    };

    public static void Try(TemplateSet templates, IEnumerable<string> languages, ICollection<Fault> faults)
    {
        var seen = new HashSet<Fault>();
        void Attempt(Func<SiteFile> render)
        {
            try
            {
                render();
            }
            catch (TemplateFaultException error)
            {
                if (seen.Add(error.Fault))
                    faults.Add(error.Fault);
            }
        }

        foreach (var language in languages)
        {
            foreach (var (catalogue, edition) in new[] { (Bare(language), default(Edition)), (Full(language), FullEdition()) })
            {
                var renderer = new SiteRenderer(templates, catalogue, hasSearch: edition is not null);
                Attempt(renderer.RenderHome);
                Attempt(renderer.RenderSearchPage);
                Attempt(renderer.RenderNotFound);
                foreach (var (path, view) in BrowsePages())
                    Attempt(() => renderer.RenderBrowse(path, view));
                foreach (var (path, view) in HoldingsPages())
                    Attempt(() => renderer.RenderHoldings(path, view));
                Attempt(renderer.RenderOffline);
                foreach (var gone in GonePages())
                    Attempt(() => renderer.RenderGone(gone));
                foreach (var newspaper in catalogue.Newspapers)
                    TryNewspaper(renderer, new NewspaperYears(newspaper), Attempt);
                if (edition is not null)
                    TryEdition(renderer, catalogue, templates, edition, Attempt);
            }
        }
    }

    private static void TryNewspaper(SiteRenderer renderer, NewspaperYears years, Action<Func<SiteFile>> attempt)
    {
        attempt(() => renderer.RenderNewspaper(years));
        foreach (var year in years.Years)
            attempt(() => renderer.RenderYear(years, year));
        attempt(() => renderer.RenderUncertain(years, part: 0));
    }

    private static void TryEdition(SiteRenderer renderer, Catalogue catalogue, TemplateSet templates, Edition edition, Action<Func<SiteFile>> attempt)
    {
        var map = new EditionMap(edition);
        var views = ViewsOf(catalogue);
        var viewsOfWhole = ViewsOf(catalogue with { Info = catalogue.Info with { HasEditionView = true } });
        attempt(() => renderer.RenderEditionPage(views, map));
        attempt(() => renderer.RenderEditionPage(viewsOfWhole, map));
        attempt(() => renderer.RenderWholeEdition(views, edition.Key));
        foreach (var page in map.Pages)
        {
            attempt(() => renderer.RenderPage(views, edition.Key, page));
            attempt(() => renderer.RenderCitations(views, edition.Key, page));
        }

        foreach (var article in map.Articles)
            attempt(() => renderer.RenderArticle(views, edition.Key, article));

        EditionViews ViewsOf(Catalogue archive) => new(new SiteContext(archive, templates.WordsFor(archive.Info.Language)), map, new EditionPictures([new Picture("images/1.jpg", 3, 4), new Picture("images/2.jpg", 3, 4)]));
    }

    private static IEnumerable<(string Path, Func<BrowseViews, BrowseView> View)> BrowsePages()
    {
        var edition = new ListedEdition(Newspaper, Entry("2000-01-02", 1));
        var article = new CreditedArticle(edition, new Credit("某某", Roles: 2, "1", ArticleId: 1, "主题"));
        yield return (Address.Browse, views => views.Index(["2000"], hasContributors: true, hasSections: true));
        yield return (Address.BrowseYear("2000"), views => views.Year("2000", [edition], "1999", "2001"));
        yield return (Address.BrowseContributor("某某", part: 0), views => views.Contributor("某某", "某某", count: 1, part: 0, [article]));
        yield return (Address.BrowseSections, views => views.Sections([(Newspaper, ["要闻"])]));
    }

    private static IEnumerable<(string Path, Func<HoldingsViews, HoldingsView> View)> HoldingsPages()
    {
        var key = Entry("2000-01-02", 1).Key;
        var held = NewspaperHoldings.Of(Newspaper, [new EditionOutline(key, [new PageOutline("1", 1, 1, ArticleIds: null)]) { Flags = [new FlagCount("jump-open", 1)] }]);
        yield return (Address.Holdings, views => views.All([held, held with { Years = [] }]));
        yield return (Address.HoldingsOf(Newspaper.Id), views => views.Of(held, new HashSet<string>(StringComparer.Ordinal) { key.Date.Year }));
        yield return (Address.HoldingsOf(Newspaper.Id), views => views.Of(held with { Years = [], Flags = [] }, new HashSet<string>(StringComparer.Ordinal)));
    }

    private static IEnumerable<GoneAddress> GonePages()
    {
        const string path = "specimen/2000-01-02/9.html";
        yield return new GoneAddress(path, Line: 1) { Target = Address.Home };
        yield return new GoneAddress(path, Line: 1) { Withdrawn = EdtfDate.Parse("2001?"), Reason = "理由" };
        yield return new GoneAddress(path, Line: 1) { Withdrawn = EdtfDate.Parse("2001-01-02") };
    }

    private static Catalogue Bare(string language) => new(
        new ArchiveInfo { Title = "样", Language = language },
        [new CatalogueNewspaper(new Newspaper { Id = "bare", Name = "样" }, [])]);

    private static Catalogue Full(string language) => new(
        new ArchiveInfo { Title = "样", Language = language, Description = "样。", BaseUrl = "https://example.org/", Report = "mailto:editor@example.org?subject={title}&body={text}" },
        [new CatalogueNewspaper(Newspaper, [Entry("1999?", 1), Entry("2000-01-01", 1), Entry("2000-01-02", 1), Entry("2000-01-02", 2), Entry("2000-01-03", 1), Entry("2000-01-10?", 1)]), new CatalogueNewspaper(new Newspaper { Id = "other", Name = "他报" }, [Entry("2000-01-02", 1, "other"), Entry("2000-01-02", 2, "other") with { LeadHeadline = null }])]);

    private static CatalogueEdition Entry(string date, int number, string newspaper = "specimen") => new(new EditionKey(newspaper, EdtfDate.Parse(date), number), 2, 9, "主题");

    private static Edition FullEdition()
    {
        var key = new EditionKey("specimen", EdtfDate.Parse("2000-01-02"));
        var front = new Page { Edition = key, Label = "1", Sequence = 1, Section = "要闻", Articles = [.. Enumerable.Range(1, 8).Select(Article)], Teasers = [new("导读", "副题", "2"), new("导读")], Furniture = ["报头"] };
        var inside = new Page { Edition = key, Label = "2", Sequence = 2, Articles = [new Article { Id = 1 }, Article(2) with { ContinuedOn = "9", ContinuedFrom = "1", Label = null }] };
        var empty = new Page { Edition = key, Label = "3", Sequence = 3 };
        return new Edition(Newspaper, key, [front, inside, empty]);
    }

    private static Article Article(int id) => new()
    {
        Id = id,
        Kind = id == 3 ? ArticleKind.Photo : ArticleKind.News,
        Label = "栏题",
        Kicker = "引题",
        Headline = "主题 两行",
        Deck = "副题",
        Byline = "记者 某某",
        Dateline = "文",
        Blocks = [Block.Caption("某某 摄"), Block.Paragraph(new string('文', 600) + "。"), Block.Crosshead("小标题"), Block.Paragraph(new string('文', id * 400))],
        ContinuedOn = "2",
        ContinuedFrom = "9",
        SourceNote = "（摘自《样报》）",
        Zones = id == 1 ? [Zone.Rectangle(0, 0, 1, 0.5)] : [],
    };
}
