using System.Globalization;
using Archive.Model;

namespace Archive.Site;

/// <summary>Makes the views of what there is in the archive, and what is missing.</summary>
internal sealed class HoldingsViews(SiteContext context)
{
    private static readonly IReadOnlyList<int> Levels = [.. Enumerable.Range(0, MonthHoldings.Full + 1)];

    private readonly Words _words = context.Words;

    /// <summary>Of all newspapers, with their years together.</summary>
    public HoldingsView All(IReadOnlyList<NewspaperHoldings> newspapers) => new(
        [context.HomeLink(Address.Holdings), BrowseLink(Address.Holdings), Here(_words["holdings"])],
        _words["holdings"],
        Lang: null,
        Summary([.. newspapers.SelectMany(newspaper => newspaper.Years)]),
        [.. newspapers.Select(newspaper => new HoldingsRowView(
            new LinkView(newspaper.Newspaper.Name, Address.Relative(Address.Holdings, Address.HoldingsOf(newspaper.Newspaper.Id)), context.Lang(newspaper.Newspaper)),
            newspaper.Years.Count == 0 ? "" : $"{Span(newspaper.Years)} · {Summary(newspaper.Years)}",
            MonthsText: null,
            []))],
        HasMonths: false,
        Levels,
        []);

    /// <summary>Of a newspaper, year by year.</summary>
    /// <param name="newspaper">What there is.</param>
    /// <param name="years">Those of its years that have a page.</param>
    public HoldingsView Of(NewspaperHoldings newspaper, IReadOnlySet<string> years)
    {
        var from = Address.HoldingsOf(newspaper.Newspaper.Id);
        return new HoldingsView(
            [context.HomeLink(from), BrowseLink(from), new LinkView(_words["holdings"], Address.Relative(from, Address.Holdings)), Here(newspaper.Newspaper.Name)],
            newspaper.Newspaper.Name,
            context.Lang(newspaper.Newspaper),
            Summary(newspaper.Years),
            [.. newspaper.Years.Select(year => new HoldingsRowView(
                new LinkView(year.Year, years.Contains(year.Year) ? Address.Relative(from, Address.Year(newspaper.Newspaper.Id, year.Year)) : null),
                Summary([year]),
                _words.Fill("holdingsMonths", ("count", Number(year.Months.Count(month => month.There > 0)))),
                [.. year.Months.Select(Month)]))],
            HasMonths: newspaper.Years.Count > 0,
            Levels,
            [.. newspaper.Flags.Select(flag => new FlagCountView(flag.Code, Number(flag.Count)))]);
    }

    private MonthHoldingsView Month(MonthHoldings month, int index) => new(
        month.Level,
        month is { There: 0, Expected: > 0 },
        _words.Fill("holdingsMonth", ("month", _words.List("months")[index]), ("there", Number(month.There)), ("expected", Number(month.Expected))));

    private string Summary(IReadOnlyCollection<YearHoldings> years)
    {
        var (missing, flags) = (years.Sum(year => year.Missing.Count), years.Sum(year => year.Flags));
        return string.Join(
            " · ",
            new[]
            {
                _words.Count("editions", years.Sum(year => year.Editions)),
                _words.Extent(years.Sum(year => year.Pages), years.Sum(year => year.Articles)),
                missing > 0 ? _words.Count("missing", missing) : null,
                flags > 0 ? _words.Count("flags", flags) : null,
            }.OfType<string>());
    }

    private string Span(IReadOnlyList<YearHoldings> years) =>
        years.Count == 1 ? years[0].Year : _words.Fill("span", ("first", years[0].Year), ("last", years[^1].Year));

    private LinkView BrowseLink(string from) => new(_words["browse"], Address.Relative(from, Address.Browse));

    private static LinkView Here(string text) => new(text, href: null, isCurrent: true);

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
