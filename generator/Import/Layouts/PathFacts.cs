using Archive.Model;

namespace Archive.Import;

/// <summary>What the path of a file says of its page; null where it says nothing.</summary>
internal sealed record PathFacts
{
    /// <summary>A newspaper's id or name.</summary>
    public string? Newspaper { get; init; }

    public EdtfDate? Date { get; init; }

    /// <summary>2 for the second edition of a date.</summary>
    public int? Edition { get; init; }

    public string? Page { get; init; }

    public string? Section { get; init; }

    /// <summary>The place of the file's article on its page.</summary>
    public int? Order { get; init; }

    /// <summary>What is known of the file, with what the path adds to it.</summary>
    public KnownFacts AddTo(KnownFacts known, IReadOnlyCollection<Newspaper> newspapers) => known with
    {
        NewspaperId = known.NewspaperId ?? newspapers.FirstOrDefault(newspaper => newspaper.Name == Newspaper)?.Id ?? Newspaper,
        Date = known.Date ?? Date,
        Edition = known.Edition ?? Edition,
        Label = known.Label ?? Page,
        Section = known.Section ?? Section,
    };
}
