namespace Archive.Build;

/// <summary>What an export reads and where it writes.</summary>
public sealed record ExportOptions
{
    /// <summary>The folder of the archive.</summary>
    public required string Content { get; init; }

    /// <summary>The folder of the exported files: a new one, an empty one, or one of an earlier export.</summary>
    public required string Output { get; init; }

    /// <summary>The size at which a file is full.</summary>
    public long LargestFile { get; init; } = 64L * 1024 * 1024;

    /// <summary>How many editions are worked on at once. The bytes do not depend on it; the memory does.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;
}
