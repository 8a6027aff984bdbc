using System.Globalization;
using Archive.Model;

namespace Archive.Site;

/// <summary>Makes the views of the pages by which the archive is browsed.</summary>
internal sealed class BrowseViews(SiteContext context)
{
    private static readonly PagerView NoPager = new(Previous: null, Next: null);

    private readonly Words _words = context.Words;

    /// <summary>The beginning: the years, and the other ways.</summary>
    /// <param name="years">The years of all editions, in order.</param>
    /// <param name="hasContributors">Whether anybody is named.</param>
    /// <param name="hasSections">Whether any page has a name.</param>
    public BrowseView Index(IReadOnlyList<string> years, bool hasContributors, bool hasSections)
    {
        LinkView To(string word, string address) => new(_words[word], Address.Relative(Address.Browse, address));
        var ways = new List<LinkView> { To("browseLatest", Address.BrowseLatest), To("browseDays", Address.BrowseDays) };
        if (hasContributors)
            ways.Add(To("browseContributors", Address.BrowseNames));
        if (hasSections)
            ways.Add(To("browseSections", Address.BrowseSections));
        ways.Add(To("holdings", Address.Holdings));
        return View(
            Address.Browse,
            _words["browse"],
            summary: null,
            [BrowseGroupView.Of(heading: null, ways), BrowseGroupView.Of(Plain("browseYears"), years.Reverse().Select(year => new LinkView(year, Address.Relative(Address.Browse, Address.BrowseYear(year)))))]);
    }

    /// <summary>A year: its months, and the editions of which the month is not known.</summary>
    public BrowseView Year(string year, IReadOnlyList<ListedEdition> editions, string? before, string? after)
    {
        var from = Address.BrowseYear(year);
        var months = editions.Where(edition => edition.Month is not null).GroupBy(edition => edition.Month!, StringComparer.Ordinal)
            .OrderBy(month => month.Key, StringComparer.Ordinal)
            .Select(month => new LinkView($"{MonthName(month.Key)} ({month.Count().ToString("N0", CultureInfo.InvariantCulture)})", Address.Relative(from, Address.BrowseMonth(month.Key))));
        var others = editions.Where(edition => edition.Month is null).Select(edition => Entry(from, edition)).ToList();
        var groups = new List<BrowseGroupView> { BrowseGroupView.Of(heading: null, months) };
        if (others.Count > 0)
            groups.Add(BrowseGroupView.Of(Plain("undated"), others));
        return View(from, YearName(year), EditionCount(editions.Count), groups) with { Pager = Steps(from, before, after, Address.BrowseYear, YearName) };
    }

    /// <summary>A month: its days with the editions of all newspapers.</summary>
    public BrowseView Month(string month, IReadOnlyList<ListedEdition> editions, string? before, string? after)
    {
        var from = Address.BrowseMonth(month);
        var groups = editions.GroupBy(edition => edition.Entry.Key.Date.Text, StringComparer.Ordinal).OrderBy(day => day.Key, StringComparer.Ordinal).Select(day =>
        {
            var date = EdtfDate.Parse(day.Key);
            var heading = $"{DateWords.Write(_words, date)} {DateWords.Weekday(_words, date)}".TrimEnd();
            return BrowseGroupView.Of(new LinkView(heading, href: null), day.Select(edition => Entry(from, edition) with { Place = edition.Newspaper.Name }));
        });
        return View(from, MonthAndYear(month), EditionCount(editions.Count), [.. groups], new LinkView(YearName(month[..4]), Address.Relative(from, Address.BrowseYear(month[..4]))))
            with { Pager = Steps(from, before, after, Address.BrowseMonth, MonthAndYear) };
    }

    /// <summary>The days of the year on which an edition appeared.</summary>
    public BrowseView Days(IReadOnlySet<string> days) => View(
        Address.BrowseDays,
        _words["browseDays"],
        summary: null,
        [.. Enumerable.Range(1, 12).Select(month => BrowseGroupView.Of(new LinkView(_words.List("months")[month - 1], href: null), Enumerable.Range(1, DateTime.DaysInMonth(2000, month)).Select(day =>
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"{month:00}-{day:00}");
            return new LinkView(day.ToString(CultureInfo.InvariantCulture), days.Contains(key) ? Address.Relative(Address.BrowseDays, Address.BrowseDay(key, part: 0)) : null);
        })))]) with { IsAlmanac = true };

    /// <summary>The editions of a day in all years, the latest first.</summary>
    /// <param name="day">Month and day.</param>
    /// <param name="count">How many there are in all parts. An older part does not say, so that it stays as it is.</param>
    /// <param name="part">The part.</param>
    /// <param name="editions">Those of this part, in order.</param>
    public BrowseView Day(string day, int count, int part, IReadOnlyList<ListedEdition> editions)
    {
        var from = Address.BrowseDay(day, part);
        var groups = editions.Reverse().GroupBy(edition => edition.Year, StringComparer.Ordinal)
            .Select(year => BrowseGroupView.Of(new LinkView(YearName(year.Key), href: null), year.Reverse().Select(edition => Entry(from, edition) with { Place = edition.Newspaper.Name })));
        return View(from, DayName(day), EditionCount(part == 0 ? count : editions.Count), [.. groups], new LinkView(_words["browseDays"], Address.Relative(from, Address.BrowseDays)))
            with { Pager = PartSteps(from, count, part, other => Address.BrowseDay(day, other)) };
    }

    /// <summary>The latest editions, the latest first.</summary>
    public BrowseView Latest(IReadOnlyList<ListedEdition> editions) => View(
        Address.BrowseLatest, _words["browseLatest"], summary: null, [BrowseGroupView.Of(heading: null, editions.Reverse().Select(edition => Entry(Address.BrowseLatest, edition)))]);

    /// <summary>The contributors whose names begin alike, and the longer beginnings whose names are elsewhere.</summary>
    /// <param name="from">The page's address.</param>
    /// <param name="beginning">The beginning; empty for all names.</param>
    /// <param name="longer">The longer beginnings.</param>
    /// <param name="letters">The contributors on the page itself, under the beginnings that share it.</param>
    public BrowseView Names(string from, string beginning, IReadOnlyList<NameLink> longer, IReadOnlyList<ListedNames> letters)
    {
        var isShared = letters.Count > 1;
        var links = longer.Select(next => new LinkView(Shown(next.Beginning), Address.Relative(from, next.Page) + (next.IsShared ? $"#{Uri.EscapeDataString(IdOf(next.Beginning))}" : "")));
        BrowseGroupView[] groups = isShared
            ? [.. letters.Select(letter => BrowseGroupView.Of(new LinkView(Shown(letter.Beginning), href: null), Links(letter)) with { Id = IdOf(letter.Beginning), IsPrinted = true })]
            : [BrowseGroupView.Of(heading: null, links.Concat(letters.SelectMany(Links))) with { IsPrinted = longer.Count == 0 }];
        if (from == Address.BrowseNames)
            return View(from, _words["browseContributors"], summary: null, groups);
        var heading = _words.Fill("browseNamesOf", ("beginning", isShared ? $"{Shown(letters[0].Beginning)}–{Shown(letters[^1].Beginning)}" : Shown(beginning)));
        var all = new LinkView(_words["browseContributors"], Address.Relative(from, Address.BrowseNames));
        return isShared && beginning.Length > 0
            ? View(from, heading, summary: null, groups, all, new LinkView(Shown(beginning), Address.Relative(from, Address.BrowseNamesOf(beginning))))
            : View(from, heading, summary: null, groups, all);

        IEnumerable<LinkView> Links(ListedNames of) =>
            of.Names.Select(name => new LinkView(name.Name, Address.Relative(from, name.Only is { } only ? AddressOf(only) : Address.BrowseContributor(name.Slug, part: 0))));
    }

    /// <summary>The articles of a contributor, the latest first.</summary>
    /// <param name="name">The name.</param>
    /// <param name="slug">The name in addresses.</param>
    /// <param name="count">How many there are in all parts. An older part does not say, so that it stays as it is.</param>
    /// <param name="part">The part.</param>
    /// <param name="articles">Those of this part, in order.</param>
    public BrowseView Contributor(string name, string slug, int count, int part, IReadOnlyList<CreditedArticle> articles)
    {
        var from = Address.BrowseContributor(slug, part);
        var groups = articles.Reverse().GroupBy(article => article.Edition.Year, StringComparer.Ordinal)
            .Select(year => BrowseGroupView.Of(new LinkView(YearName(year.Key), href: null), year.Select(article => Entry(from, article))));
        return View(from, name, _words.Count("articles", part == 0 ? count : articles.Count), [.. groups], new LinkView(_words["browseContributors"], Address.Relative(from, Address.BrowseNames)))
            with { Pager = PartSteps(from, count, part, other => Address.BrowseContributor(slug, other)), IsPrinted = true };
    }

    /// <summary>The sections of all newspapers.</summary>
    public BrowseView Sections(IEnumerable<(Newspaper Newspaper, IReadOnlyList<string> Names)> sections) => View(
        Address.BrowseSections,
        _words["browseSections"],
        summary: null,
        [.. sections.Select(of => BrowseGroupView.Of(
            context.NewspaperLink(Address.BrowseSections, of.Newspaper),
            of.Names.Select(name => new LinkView(name, Address.Relative(Address.BrowseSections, Address.BrowseSection(of.Newspaper.Id, Slug.Of(name))), context.Lang(of.Newspaper)))) with { IsPrinted = true })]);

    /// <summary>A section: its years, and its latest pages.</summary>
    public BrowseView Section(Newspaper newspaper, string name, IReadOnlyList<string> years, IReadOnlyList<ListedPage> latest)
    {
        var slug = Slug.Of(name);
        var from = Address.BrowseSection(newspaper.Id, slug);
        var links = years.Reverse().Select(year => new LinkView(year, Address.Relative(from, Address.BrowseSectionYear(newspaper.Id, slug, year))));
        return View(
            from,
            name,
            newspaper.Name,
            [BrowseGroupView.Of(Plain("browseYears"), links), BrowseGroupView.Of(Plain("browseLatest"), latest.Reverse().Select(page => Entry(from, page)))],
            new LinkView(_words["browseSections"], Address.Relative(from, Address.BrowseSections))) with { Lang = context.Lang(newspaper), IsPrinted = true };
    }

    /// <summary>The pages of a section in one year.</summary>
    public BrowseView SectionYear(Newspaper newspaper, string name, string year, IReadOnlyList<ListedPage> pages, string? before, string? after)
    {
        var slug = Slug.Of(name);
        var from = Address.BrowseSectionYear(newspaper.Id, slug, year);
        return View(
            from,
            name,
            $"{newspaper.Name} {YearName(year)} · {_words.Count("pages", pages.Count)}",
            [BrowseGroupView.Of(heading: null, pages.Select(page => Entry(from, page)))],
            new LinkView(_words["browseSections"], Address.Relative(from, Address.BrowseSections)),
            new LinkView(name, Address.Relative(from, Address.BrowseSection(newspaper.Id, slug)), context.Lang(newspaper)))
            with { Lang = context.Lang(newspaper), IsPrinted = true, Pager = Steps(from, before, after, other => Address.BrowseSectionYear(newspaper.Id, slug, other), YearName) };
    }

    private BrowseView View(string from, string heading, string? summary, IReadOnlyList<BrowseGroupView> groups, params IReadOnlyList<LinkView> crumbs)
    {
        var here = new LinkView(heading, href: null, isCurrent: true);
        var home = context.HomeLink(from);
        LinkView[] way = from == Address.Browse ? [home, here] : [home, new LinkView(_words["browse"], Address.Relative(from, Address.Browse)), .. crumbs, here];
        return new BrowseView(way, heading, Lang: null, summary, groups, NoPager);
    }

    private BrowseEntryView Entry(string from, ListedEdition edition)
    {
        var entry = edition.Entry;
        var date = DateWords.Write(_words, entry.Key);
        return new BrowseEntryView(
            Address.Relative(from, Address.Edition(entry.Key)),
            entry.LeadHeadline is { Length: > 0 } headline ? HeadlineHtml.Write(headline) : HtmlText.Escape(date),
            entry.LeadHeadline is { Length: > 0 } ? context.Lang(edition.Newspaper) : null,
            $"{edition.Newspaper.Name} {date}",
            _words.Extent(entry.PageCount, entry.ArticleCount));
    }

    private BrowseEntryView Entry(string from, CreditedArticle article)
    {
        var (edition, credit) = article;
        var roles = Enum.GetValues<ContributorRole>().Where(role => role != ContributorRole.Author && (credit.Roles & (1 << (int)role)) != 0).Select(role => _words[$"role{role}"]);
        return new BrowseEntryView(
            Address.Relative(from, AddressOf(article)),
            credit.Title is { } title ? HtmlText.Escape(title) : HtmlText.Escape(_words["untitled"]),
            context.Lang(edition.Newspaper),
            $"{edition.Newspaper.Name} {DateWords.Write(_words, edition.Entry.Key)} {PageNames.OfLabel(_words, credit.PageLabel)}",
            string.Join(' ', roles) is { Length: > 0 } note ? note : null);
    }

    private BrowseEntryView Entry(string from, ListedPage page) => new(
        Address.Relative(from, Address.Page(page.Edition.Entry.Key, page.Label)),
        HtmlText.Escape(DateWords.Write(_words, page.Edition.Entry.Key)),
        Lang: null,
        PageNames.OfLabel(_words, page.Label),
        _words.Count("articles", page.ArticleCount));

    private static string AddressOf(CreditedArticle article) => Address.Article(article.Edition.Entry.Key, article.Credit.PageLabel, article.Credit.ArticleId);

    private PagerView Steps(string from, string? before, string? after, Func<string, string> address, Func<string, string> name)
    {
        StepView? Step(string? to, string word) => to is null ? null : new StepView(_words[word], Address.Relative(from, address(to)), new LinkView(name(to), href: null));
        return new PagerView(Step(before, "browseBefore"), Step(after, "browseAfter"));
    }

    private PagerView PartSteps(string from, int count, int part, Func<int, string> address)
    {
        var older = Parts.Older(count);
        StepView? Step(int to, string word) => new(_words[word], Address.Relative(from, address(to)), new LinkView("", href: null));
        var newer = part == 0 ? null : Step(part == older ? 0 : part + 1, "browseNewer");
        return new PagerView(newer, (part == 0 ? older : part - 1) is > 0 and var next ? Step(next, "browseOlder") : null);
    }

    private LinkView Plain(string word) => new(_words[word], href: null);

    private string EditionCount(int count) => _words.Count("editions", count);

    private string YearName(string year) => _words.Fill("dateYear", ("year", year));

    private string MonthAndYear(string month) => DateWords.Write(_words, EdtfDate.Parse(month));

    private string MonthName(string month) => _words.List("months")[int.Parse(month.AsSpan(5), CultureInfo.InvariantCulture) - 1];

    private string DayName(string day) => _words.Fill(
        "browseDay",
        ("month", day[..2].TrimStart('0')),
        ("monthName", _words.List("months")[int.Parse(day.AsSpan(0, 2), CultureInfo.InvariantCulture) - 1]),
        ("day", day[3..].TrimStart('0')));

    /// <summary>Where the names of a beginning are on the page that it shares.</summary>
    private static string IdOf(string beginning) => $"of-{beginning}";

    /// <summary>Slugs are written small; names are not.</summary>
    private static string Shown(string beginning) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(beginning);
}
