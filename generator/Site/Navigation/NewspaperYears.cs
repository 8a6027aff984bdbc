using Archive.Model;

namespace Archive.Site;

/// <summary>
/// A newspaper's editions by years. Only an edition whose day is known stands in the calendar; those whose date is not sure
/// are listed apart as well.
/// </summary>
internal sealed class NewspaperYears
{
    public NewspaperYears(CatalogueNewspaper entry)
    {
        Entry = entry;
        var missing = new MissingDays(entry.Editions, entry.Newspaper.Publication);
        var byYear = entry.Editions.ToLookup(edition => edition.Key.Date.Year, StringComparer.Ordinal);
        Years =
        [
            .. byYear.Where(year => year.Any(HasDay))
                .OrderByDescending(year => year.Key, StringComparer.Ordinal)
                .Select(year => new NewspaperYear(
                    year.Key,
                    [.. year.Where(HasDay)],
                    [.. year.Where(edition => !IsSure(edition))],
                    [.. missing.In(int.Parse(year.Key))])),
        ];
        Uncertain = [.. entry.Editions.Where(edition => !IsSure(edition))];
        Run = RunOf(missing);
    }

    public CatalogueNewspaper Entry { get; }

    public Newspaper Newspaper => Entry.Newspaper;

    /// <summary>The years that have a calendar, the newest first.</summary>
    public IReadOnlyList<NewspaperYear> Years { get; }

    /// <summary>All years of the newspaper's run, the newest first: those of the calendar, and those of which every edition is missing.</summary>
    public ValueList<string> Run { get; }

    /// <summary>The editions whose date is uncertain, in order.</summary>
    public IReadOnlyList<CatalogueEdition> Uncertain { get; }

    /// <summary>Whether an edition's day is known without doubt.</summary>
    public static bool IsSure(CatalogueEdition edition) => edition.Key.Date.ExactDay is not null;

    /// <summary>The year at so many places from another in the calendar, newer when positive; null at its ends.</summary>
    public NewspaperYear? Neighbour(NewspaperYear year, int step)
    {
        var place = Years.Index().First(other => other.Item.Year == year.Year).Index - step;
        return place >= 0 && place < Years.Count ? Years[place] : null;
    }

    private static bool HasDay(CatalogueEdition edition) => edition.Key.Date.Day is not null;

    private ValueList<string> RunOf(MissingDays missing)
    {
        var years = Years.Select(year => year.Year).ToHashSet(StringComparer.Ordinal);
        if (Newspaper.Publication is not null && missing.Run is var (first, last))
            years.UnionWith(Enumerable.Range(first.Year, last.Year - first.Year + 1).Where(year => missing.In(year).Any()).Select(year => year.ToString("0000")));
        return [.. years.OrderDescending(StringComparer.Ordinal)];
    }
}

/// <summary>A year of a newspaper's calendar.</summary>
/// <param name="Year">Its four digits.</param>
/// <param name="Editions">The editions that stand on a day of it, sure or not.</param>
/// <param name="Uncertain">The editions of the year whose date is uncertain.</param>
/// <param name="Missing">The days whose edition is missing.</param>
internal sealed record NewspaperYear(
    string Year, ValueList<CatalogueEdition> Editions, ValueList<CatalogueEdition> Uncertain, ValueList<DateOnly> Missing);
