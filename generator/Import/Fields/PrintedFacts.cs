namespace Archive.Import;

/// <summary>What a page prints about itself; null where it prints nothing.</summary>
internal sealed record PrintedFacts
{
    public string? Newspaper { get; init; }

    /// <summary>ISO date, yyyy-MM-dd.</summary>
    public string? Date { get; init; }

    public string? Label { get; init; }

    public string? Section { get; init; }

    /// <summary>The headline as an export's footer repeats it, which proves which lines are the headline.</summary>
    public string? FooterTitle { get; init; }
}
