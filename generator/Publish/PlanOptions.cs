namespace Archive.Publish;

/// <summary>What a plan reads and writes.</summary>
public sealed record PlanOptions
{
    /// <summary>The folder of the site.</summary>
    public required string Site { get; init; }

    /// <summary>Where the manifest goes.</summary>
    public required string Output { get; init; }

    /// <summary>The manifest of the site as it is published; null when nothing is.</summary>
    public string? Previous { get; init; }

    /// <summary>The folder for the lists of paths; null when none are asked for.</summary>
    public string? Lists { get; init; }

    /// <summary>Whether addresses may go without a word.</summary>
    public bool AllowRemoved { get; init; }

    /// <summary>How many threads hash.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;
}
