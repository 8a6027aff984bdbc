using System.Text;

namespace Archive.Search;

/// <summary>
/// What the index lists articles under: one folded code point, or two that stand side by side. Terms are ordered by code
/// points, a single one before the pairs that begin with it; the browser orders them by the same <see cref="Key"/>.
/// </summary>
internal readonly record struct Term(long Key)
{
    private const int Bits = 21;

    public static Term Single(int codePoint) => new((long)codePoint << Bits);

    public static Term Pair(int first, int second) => new(((long)first << Bits) + second + 1);

    public int First => (int)(Key >> Bits);

    /// <summary>The second code point plus one; zero when there is none.</summary>
    public int SecondPlusOne => (int)(Key & ((1 << Bits) - 1));

    public override string ToString() => new Rune(First) + (SecondPlusOne == 0 ? "" : new Rune(SecondPlusOne - 1).ToString());
}
