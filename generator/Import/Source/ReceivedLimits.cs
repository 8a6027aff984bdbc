namespace Archive.Import;

/// <summary>What is too much to be page text. Every limit has a default that no honest delivery comes near to.</summary>
public sealed record ReceivedLimits
{
    /// <summary>The largest file, in bytes, unpacked.</summary>
    public long MaxFileBytes { get; init; } = new FormatOptions().MaxFileBytes;

    /// <summary>The most files of one folder or archive.</summary>
    public int MaxFiles { get; init; } = 200_000;

    /// <summary>The most bytes that the files of one archive have together, unpacked.</summary>
    public long MaxUnpackedBytes { get; init; } = 8L << 30;

    /// <summary>How many times its packed size a file of an archive may have. Text is packed to a fifth, XML with boxes to a fortieth.</summary>
    public int MaxRatio { get; init; } = 200;
}
