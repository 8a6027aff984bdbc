namespace Archive.Build;

/// <summary>What a bag needs besides what every export needs.</summary>
public sealed record BagOptions
{
    /// <summary>The folder of the received files; null when they are not packed.</summary>
    public string? Sources { get; init; }

    /// <summary>Whether a bag is made although received files are missing.</summary>
    public bool AllowMissing { get; init; }

    /// <summary>The day of the deposit; null to leave it out, so that the same content gives the same bytes.</summary>
    public DateOnly? Date { get; init; }
}
