namespace Archive.Import;

/// <summary>A word as recognised, or a part of one that a line's end parted.</summary>
/// <param name="Text">As printed, a hyphen at the line's end included.</param>
internal sealed record BoxWord(string Text)
{
    public Box Box { get; init; }

    /// <summary>How sure the recognition is, 0 to 1; null where the source does not say.</summary>
    public double? Confidence { get; init; }

    /// <summary>Whether the source sets it apart from the word before it.</summary>
    public bool IsApart { get; init; } = true;

    /// <summary>The whole word where this is a part of one and the source knows it.</summary>
    public string? Whole { get; init; }
}
