namespace Archive.Corpus;

/// <summary>Which corpus is wanted.</summary>
internal sealed record CorpusOptions
{
    public required int Articles { get; init; }

    /// <summary>The same seed gives the same bytes.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The content folder whose pages are cut and recombined.</summary>
    public required string Content { get; init; }

    /// <summary>The content folder that is written: a new or empty one.</summary>
    public required string Output { get; init; }
}
