namespace Archive.Build;

/// <summary>What an export reads and where it writes.</summary>
public sealed record ExportOptions
{
    /// <summary>What the files are for.</summary>
    public ExportFormat Format { get; init; }

    /// <summary>The folder of the archive.</summary>
    public required string Content { get; init; }

    /// <summary>The file of a table or of lines; else the folder of the exported files: a new one, an empty one, or one of an earlier export.</summary>
    public required string Output { get; init; }

    /// <summary>Which editions.</summary>
    public ExportSelection Selection { get; init; } = new();

    /// <summary>Whether a book has all editions of a newspaper that were chosen; else each edition is a book.</summary>
    public bool IsBookForNewspaper { get; init; }

    /// <summary>What a bag needs besides.</summary>
    public BagOptions Bag { get; init; } = new();

    /// <summary>The size at which a file of documents is full.</summary>
    public long LargestFile { get; init; } = 64L * 1024 * 1024;

    /// <summary>How many editions are worked on at once. The bytes do not depend on it; the memory does.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;
}
