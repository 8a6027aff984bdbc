namespace Archive.Tests.Import.Scoring;

/// <summary>Hand-made truth about one page; tests/golden/import/README.md explains it.</summary>
internal sealed record Truth
{
    public required string Shape { get; init; }

    public string? Newspaper { get; init; }

    public string? Date { get; init; }

    public string? PageLabel { get; init; }

    public string? Section { get; init; }

    public IReadOnlyList<TruthArticle> Articles { get; init; } = [];

    public IReadOnlyList<TruthNoise> Noise { get; init; } = [];
}

/// <summary>One article, or one teaser, as it should be read.</summary>
internal sealed record TruthArticle
{
    public required int Id { get; init; }

    public string Kind { get; init; } = "news";

    public string? Label { get; init; }

    public string? Kicker { get; init; }

    public string? Title { get; init; }

    public string? Deck { get; init; }

    public string? Byline { get; init; }

    public string? Dateline { get; init; }

    public string? Source { get; init; }

    public string? JumpTo { get; init; }

    public string? JumpFrom { get; init; }

    public string? First15 { get; init; }

    public int? BodyChars { get; init; }

    /// <summary>First and last line of each paragraph.</summary>
    public IReadOnlyList<int[]> ParagraphLines { get; init; } = [];

    /// <summary>The paragraphs without dateline, byline and jump marks; null where the lines tell them.</summary>
    public IReadOnlyList<string>? Paragraphs { get; init; }

    public IReadOnlyList<TruthCrosshead> Crossheads { get; init; } = [];

    public IReadOnlyList<string> Captions { get; init; } = [];

    public IReadOnlyList<TruthJump> Jumps { get; init; } = [];

    public IReadOnlyList<TruthTable> Tables { get; init; } = [];

    /// <summary>All lines that it has a part in.</summary>
    public IReadOnlyList<int> Lines { get; init; } = [];

    /// <summary>Other right readings of a field; null among them when it may be empty.</summary>
    public IReadOnlyDictionary<string, string?[]> Accept { get; init; } = new Dictionary<string, string?[]>(StringComparer.Ordinal);
}

/// <summary>A crosshead of an article.</summary>
internal sealed record TruthCrosshead(string Text);

/// <summary>A jump mark: <c>to</c> or <c>from</c> a page.</summary>
internal sealed record TruthJump(string Kind, int Line, string Printed, string? Page);

/// <summary>First and last line of a table.</summary>
internal sealed record TruthTable(int[] Lines);

/// <summary>A piece of a line that belongs to no article.</summary>
internal sealed record TruthNoise(int Line, string Text, string Type)
{
    /// <summary>Marks of Markdown may be left out of a result.</summary>
    public bool IsMarkup => Type is "markup" or "image";

    /// <summary>The hyphen at a line's end that stands for nothing but the break.</summary>
    public bool IsHyphen => Type is "hyphen";
}
