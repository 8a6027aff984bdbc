using System.Globalization;
using System.Runtime.InteropServices;

namespace Archive.Build;

/// <summary>One of the shards into which the editions of an archive are cut, so that several machines build it.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Count">How many there are.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Shard(int Number, int Count)
{
    /// <summary>The most shards that an archive is cut into: beyond that a shard would be about an edition.</summary>
    public const int Most = 100_000;

    /// <summary>What is expected instead of a text that is none.</summary>
    public const string Expected = "K/N, whole numbers with 1 ≤ K ≤ N ≤ 100000, such as 2/8";

    /// <summary>Parses <c>K/N</c>; false when it is no shard.</summary>
    public static bool TryParse(string text, out Shard shard)
    {
        shard = default;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || !TryParse(text.AsSpan(..slash), out var number) || !TryParse(text.AsSpan((slash + 1)..), out var count) || number > count)
            return false;
        shard = new Shard(number, count);
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");

    private static bool TryParse(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is >= 1 and <= Most;
}
