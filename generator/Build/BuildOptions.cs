namespace Archive.Build;

/// <summary>What a build reads, where it writes, and how it takes faults.</summary>
public sealed record BuildOptions
{
    /// <summary>The folder of the archive: archive.yml and the newspapers.</summary>
    public required string Content { get; init; }

    /// <summary>The folder laid over the generator's own templates; null when there is none.</summary>
    public string? Templates { get; init; }

    /// <summary>The folder of the site.</summary>
    public required string Output { get; init; }

    /// <summary>Whether one fault is enough to leave the old site as it is.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether the site has a search: its index, its page, and the fields that lead there.</summary>
    public bool HasSearch { get; init; } = true;

    /// <summary>The folders of what the shards of this archive have built, which need not be made again; empty for a build of one machine.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>How many editions are worked on at once. The site's bytes do not depend on it; the memory does.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>What builds one after another share.</summary>
    public LoadedTemplates LoadedTemplates { get; init; } = new();
}
