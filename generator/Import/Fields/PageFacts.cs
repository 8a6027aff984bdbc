using Archive.Model;

namespace Archive.Import;

/// <summary>What a page is, from what it prints and what the archivist said.</summary>
internal sealed record PageFacts
{
    public Newspaper? Newspaper { get; init; }

    public string? NewspaperName { get; init; }

    public EdtfDate? Date { get; init; }

    public string? Label { get; init; }

    public int Edition { get; init; } = 1;

    public int? Sequence { get; init; }

    public string? Section { get; init; }

    public IReadOnlyList<ReviewFlag> Flags { get; init; } = [];
}

/// <summary>
/// Decides newspaper, date, page and section. What the archivist says wins, as the one who has the paper in hand, but a difference from what
/// is printed is flagged; what nobody knows stays open and is never inferred.
/// </summary>
internal static class FactsJudge
{
    public static PageFacts Decide(KnownFacts known, IReadOnlyCollection<Newspaper> newspapers, PrintedFacts printed, IReadOnlyList<Article> articles)
    {
        var flags = new List<ReviewFlag>();
        var excerpt = articles.Count == 1 && articles[0].SourceNote is { } note && printed.Newspaper is null ? note : null;
        var name = printed.Newspaper ?? (excerpt is null ? null : SourceNote.Newspaper(excerpt));
        var dateText = printed.Date ?? (excerpt is null ? null : PrintedDate.Find(excerpt));
        var label = printed.Label ?? (excerpt is null ? null : SourceNote.Page(excerpt));
        var byName = newspapers.FirstOrDefault(n => string.Equals(n.Name, name, StringComparison.OrdinalIgnoreCase)) ?? newspapers.FirstOrDefault(n => n.Id == name);
        var newspaper = known.NewspaperId is { } id ? newspapers.FirstOrDefault(n => n.Id == id) ?? byName : byName;
        var printedDate = EdtfDate.TryParse(dateText, out var read, out _) ? read : null;
        Compare("newspaper", known.NewspaperId is null ? null : newspaper?.Name, name is not null && name == newspaper?.Id ? newspaper.Name : name, flags);
        Compare("date", known.Date?.Text, dateText, flags);
        Compare("page", known.Label, label, flags);
        Compare("section", known.Section, printed.Section, flags);
        return new PageFacts
        {
            Newspaper = newspaper,
            NewspaperName = newspaper?.Name ?? name,
            Date = known.Date ?? printedDate,
            Edition = known.Edition ?? printed.Edition ?? 1,
            Sequence = known.Sequence ?? printed.Sequence,
            Label = known.Label ?? label,
            Section = known.Section ?? printed.Section,
            Flags = flags,
        };
    }

    private static void Compare(string fact, string? said, string? printed, List<ReviewFlag> flags)
    {
        if (printed is null && fact != "section")
            flags.Add(new ReviewFlag(ReviewCodes.FactMissing, said is null ? $"the {fact} is not printed on the page" : $"the {fact} is not printed on the page; {said} was given", Line: null));
        else if (printed is not null && said is not null && said != printed)
            flags.Add(new ReviewFlag(ReviewCodes.FactConflict, $"the page prints {fact} {printed}; {said} was given", Line: null));
    }
}
