namespace Archive.Import;

/// <summary>What a page prints about itself; null where it prints nothing.</summary>
internal sealed record PrintedFacts
{
    public string? Newspaper { get; init; }

    /// <summary>ISO date, yyyy-MM-dd.</summary>
    public string? Date { get; init; }

    public string? Label { get; init; }

    /// <summary>2 for the second edition of a date.</summary>
    public int? Edition { get; init; }

    /// <summary>Its place in the edition, from 1, where the source counts its pages.</summary>
    public int? Sequence { get; init; }

    public string? Section { get; init; }

    /// <summary>The headline as an export's footer repeats it, which proves which lines are the headline.</summary>
    public string? FooterTitle { get; init; }
}
