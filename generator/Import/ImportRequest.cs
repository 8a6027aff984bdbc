using Archive.Model;

namespace Archive.Import;

/// <summary>One source to import and what the archivist knows about it.</summary>
public sealed record ImportRequest
{
    /// <summary>The file as the user named it, for messages; its last part is kept as the page's source.</summary>
    public required string File { get; init; }

    public required ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>A shape's name, or null to recognise it.</summary>
    public string? Shape { get; init; }

    /// <summary>The place of the file's article on its page, where every article has a file of its own; null where a file is a page.</summary>
    public int? Order { get; init; }

    /// <summary>What flags or the catalog say.</summary>
    public KnownFacts Known { get; init; } = new();

    /// <summary>The newspapers of the archive, so that a printed name finds its id.</summary>
    public IReadOnlyCollection<Newspaper> Newspapers { get; init; } = [];
}

/// <summary>What the archivist knows about a page: from flags, or from the catalog. Null where nothing was said.</summary>
public sealed record KnownFacts
{
    public string? NewspaperId { get; init; }

    public EdtfDate? Date { get; init; }

    /// <summary>2 for the second edition of a date.</summary>
    public int? Edition { get; init; }

    public string? Label { get; init; }

    public int? Sequence { get; init; }

    public string? Section { get; init; }
}
