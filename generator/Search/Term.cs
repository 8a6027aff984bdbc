using System.Text;

namespace Archive.Search;

/// <summary>
/// What the index lists articles under: one folded code point, two that stand side by side, or a text (a whole word, or a name behind a mark).
/// Ordered by code points, a single one before the pairs that begin with it; after them all the texts in ordinal order.
/// </summary>
/// <param name="Key">The code points as one number; <see cref="TextKey"/> for a text.</param>
/// <param name="Text">The text; null for code points.</param>
internal readonly record struct Term(long Key, string? Text = null) : IComparable<Term>
{
    /// <summary>The key of every text: behind all code points.</summary>
    public const long TextKey = long.MaxValue;

    /// <summary>So many code points of a word are its term, whatever its length.</summary>
    public const int LongestWord = 48;

    private const int Bits = 21;

    public int First => (int)(Key >> Bits);

    /// <summary>The second code point plus one; zero when there is none.</summary>
    public int SecondPlusOne => (int)(Key & ((1 << Bits) - 1));

    public bool IsSingle => Text is null && SecondPlusOne == 0;

    public static Term Single(int codePoint) => new((long)codePoint << Bits);

    public static Term Pair(int first, int second) => new(((long)first << Bits) + second + 1);

    public static Term OfText(string text) => new(TextKey, text);

    /// <summary>The hidden term of a page's section, which must be folded.</summary>
    public static Term Section(string folded) => OfText("\u0001section:" + folded);

    /// <summary>The hidden term of a contributor's name, which must be folded.</summary>
    public static Term Contributor(string folded) => OfText("\u0001byline:" + folded);

    /// <summary>The hidden term of a page's label as printed.</summary>
    public static Term PageLabel(string label) => OfText("\u0001page:" + label);

    public static bool operator <(Term left, Term right) => left.CompareTo(right) < 0;

    public static bool operator >(Term left, Term right) => left.CompareTo(right) > 0;

    public static bool operator <=(Term left, Term right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Term left, Term right) => left.CompareTo(right) >= 0;

    public int CompareTo(Term other)
    {
        var byKey = Key.CompareTo(other.Key);
        return byKey != 0 || Text is null ? byKey : string.CompareOrdinal(Text, other.Text);
    }

    public override string ToString() => Text ?? new Rune(First) + (SecondPlusOne == 0 ? "" : new Rune(SecondPlusOne - 1).ToString());
}
