using Archive.Model;

namespace Archive.Site;

/// <summary>Makes the views of a newspaper's pages: its own, those of its years, and the lists of its editions of uncertain date.</summary>
internal sealed class NewspaperViews(SiteContext context)
{
    /// <summary>The fragment under which the editions without a sure day are found.</summary>
    public const string UndatedId = "undated";

    private const int Latest = 6;

    /// <summary>With more editions of uncertain date than this they have lists of their own.</summary>
    private const int MostUndatedOnPage = 30;

    /// <summary>So many of them stay on the newspaper's page then.</summary>
    private const int FirstUndated = 6;

    private const int UndatedInList = 200;

    private readonly Words _words = context.Words;

    /// <summary>How many lists there are of the editions of uncertain date.</summary>
    public static int UncertainParts(NewspaperYears years) =>
        years.Uncertain.Count > MostUndatedOnPage ? (years.Uncertain.Count + UndatedInList - 1) / UndatedInList : 0;

    /// <summary>All pages of a newspaper, its own first.</summary>
    public static IEnumerable<string> Addresses(NewspaperYears years)
    {
        var id = years.Newspaper.Id;
        return years.Years.Select(year => Address.Year(id, year.Year))
            .Concat(Enumerable.Range(0, UncertainParts(years)).Select(part => Address.Uncertain(id, part)))
            .Prepend(Address.Newspaper(id));
    }

    public NewspaperView Newspaper(NewspaperYears years)
    {
        var newspaper = years.Newspaper;
        var from = Address.Newspaper(newspaper.Id);
        var website = newspaper.Website is { } site ? new LinkView(site, SafeLinkRenderer.IsLink(site) ? site : null) : null;
        var latest = years.Years.Count > 0 ? years.Years[0] : null;
        var isLong = UncertainParts(years) > 0;
        return new NewspaperView
        {
            Breadcrumbs = [context.HomeLink(from), new LinkView(newspaper.Name, href: null, context.Lang(newspaper), isCurrent: true)],
            Name = newspaper.Name,
            Lang = context.Lang(newspaper),
            Description = newspaper.Description,
            Publisher = newspaper.Publisher,
            Place = newspaper.Place,
            Cn = newspaper.Cn,
            Issn = newspaper.Issn,
            Website = website,
            Summary = Summary(years.Entry),
            YearLinks = YearLinks(from, years, latest),
            YearId = latest is null ? null : YearId(latest.Year),
            YearHref = latest is null ? null : Address.Relative(from, Address.Year(newspaper.Id, latest.Year)),
            Almanac = latest is null ? null : Calendar.Year(context, from, latest),
            Undated = Lines(from, years, isLong ? years.Uncertain.Take(FirstUndated) : years.Uncertain),
            AllUndated = isLong ? new LinkView(_words.Count("editions", years.Uncertain.Count), Address.Relative(from, Address.Uncertain(newspaper.Id, part: 0))) : null,
            Latest = latest is null ? [] : LatestOf(from, years.Entry, Latest),
            Run = Run(from, years.Entry),
        };
    }

    public YearView Year(NewspaperYears years, NewspaperYear year)
    {
        var from = Address.Year(years.Newspaper.Id, year.Year);
        var almanac = Calendar.Year(context, from, year);
        return new YearView(
            Breadcrumbs(from, years, almanac.Year),
            years.Newspaper.Name,
            Address.Relative(from, Address.Newspaper(years.Newspaper.Id)),
            context.Lang(years.Newspaper),
            YearLinks(from, years, year),
            almanac,
            Lines(from, years, year.Uncertain),
            new PagerView(YearStep(from, years, year, -1), YearStep(from, years, year, 1)));
    }

    public UncertainView Uncertain(NewspaperYears years, int part)
    {
        var from = Address.Uncertain(years.Newspaper.Id, part);
        return new UncertainView(
            Breadcrumbs(from, years, _words["undated"]),
            years.Newspaper.Name,
            Address.Relative(from, Address.Newspaper(years.Newspaper.Id)),
            context.Lang(years.Newspaper),
            _words.Count("editions", years.Uncertain.Count),
            YearLinks(from, years, current: null),
            Lines(from, years, years.Uncertain.Skip(part * UndatedInList).Take(UndatedInList)),
            new PagerView(ListStep("previousList", part - 1), ListStep("nextList", part + 1)));

        StepView? ListStep(string word, int target)
        {
            var lines = years.Uncertain.Skip(target * UndatedInList).Take(UndatedInList).ToList();
            return target < 0 || lines.Count == 0 ? null : new StepView(
                _words[word],
                Address.Relative(from, Address.Uncertain(years.Newspaper.Id, target)),
                new LinkView($"{DateWords.Write(_words, lines[0].Key)} – {DateWords.Write(_words, lines[^1].Key)}", href: null));
        }
    }

    /// <summary>The years of a newspaper, for the home page: those that have a page, and the editions of uncertain date.</summary>
    public List<LinkView> YearsOnHome(NewspaperYears years)
    {
        var id = years.Newspaper.Id;
        var links = years.Years.Select(year => new LinkView(year.Year, Address.Relative(Address.Home, Address.Year(id, year.Year)))).ToList();
        if (years.Uncertain.Count > 0)
            links.Add(new LinkView(_words["undated"], $"{Address.Relative(Address.Home, Address.Newspaper(id))}#{UndatedId}"));
        return links;
    }

    public List<EditionLineView> LatestOf(string from, CatalogueNewspaper entry, int count) =>
        [.. entry.Editions.TakeLast(count).Reverse().Select(e => context.EditionLine(from, e, entry.Newspaper))];

    /// <summary>1985—2021 · 12,000期.</summary>
    public string Summary(CatalogueNewspaper entry)
    {
        var count = _words.Count("editions", entry.Editions.Count);
        if (entry.Editions.Count == 0)
            return count;
        var (first, last) = (entry.Editions[0].Key.Date.Year, entry.Editions[^1].Key.Date.Year);
        return first == last ? $"{first} · {count}" : $"{_words.Fill("span", ("first", first), ("last", last))} · {count}";
    }

    private static string YearId(string year) => "y" + year;

    private LinkView[] Breadcrumbs(string from, NewspaperYears years, string here) =>
        [context.HomeLink(from), context.NewspaperLink(from, years.Newspaper), new LinkView(here, href: null, isCurrent: true)];

    private List<EditionLineView> Lines(string from, NewspaperYears years, IEnumerable<CatalogueEdition> editions) =>
        [.. editions.Select(edition => context.EditionLine(from, edition, years.Newspaper))];

    /// <summary>The strip of years. On the newspaper's page the years carry the fragments that the whole calendar once had there.</summary>
    private List<YearLinkView> YearLinks(string from, NewspaperYears years, NewspaperYear? current)
    {
        var id = years.Newspaper.Id;
        var isOwn = from == Address.Newspaper(id);
        var held = years.Years.Select(year => year.Year).ToHashSet(StringComparer.Ordinal);
        var links = years.Run.Select(year => new YearLinkView(
            year,
            held.Contains(year) ? Address.Relative(from, Address.Year(id, year)) : null,
            isOwn && year != current?.Year && held.Contains(year) ? YearId(year) : null,
            year == current?.Year)).ToList();
        if (years.Uncertain.Count > 0)
        {
            var list = UncertainParts(years) > 0 ? Address.Relative(from, Address.Uncertain(id, part: 0))
                : isOwn ? $"#{UndatedId}"
                : $"{Address.Relative(from, Address.Newspaper(id))}#{UndatedId}";
            links.Add(new YearLinkView(_words["undated"], list, Id: null, IsCurrent: current is null && !isOwn));
        }

        return links.Count > 1 ? links : [];
    }

    private StepView? YearStep(string from, NewspaperYears years, NewspaperYear year, int step) =>
        years.Neighbour(year, step) is not { } neighbour ? null : new StepView(
            _words[step < 0 ? "previousYear" : "nextYear"],
            Address.Relative(from, Address.Year(years.Newspaper.Id, neighbour.Year)),
            new LinkView(_words.Fill("dateYear", ("year", neighbour.Year)), href: null));

    private RunView Run(string from, CatalogueNewspaper entry)
    {
        var rule = entry.Newspaper.Publication;
        return new RunView(
            rule?.Start is { } start ? DateWords.Write(_words, start) : null,
            rule?.End is { } end ? DateWords.Write(_words, end) : null,
            rule is null ? null : Weekdays(rule.Weekdays),
            [.. (rule?.Pauses ?? []).Select(pause => DateWords.Write(_words, pause))],
            entry.Editions.Count > 0 ? Edition(entry.Editions[0]) : null,
            entry.Editions.Count > 1 ? Edition(entry.Editions[^1]) : null);

        LinkView Edition(CatalogueEdition edition) => new(DateWords.Write(_words, edition.Key), Address.Relative(from, Address.Edition(edition.Key)));
    }

    /// <summary>每日; 星期一至星期五; 星期二、星期五.</summary>
    private string Weekdays(ValueList<DayOfWeek> days)
    {
        if (days.Count is 0 or 7)
            return _words["daily"];
        var names = _words.List("weekdays");
        var places = days.Select(PublicationRule.PlaceOf).ToList();
        return places.Count > 2 && places[^1] - places[0] == places.Count - 1
            ? _words.Fill("dateInterval", ("start", names[places[0]]), ("end", names[places[^1]]))
            : string.Join(_words["listComma"], places.Select(place => names[place]));
    }
}
