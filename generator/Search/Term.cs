using System.Text;

namespace Archive.Search;

/// <summary>
/// What the index lists articles under: one folded code point, two that stand side by side, or a text (a whole word, or a name behind a mark).
/// A pair is <em>at home</em> with the rarer of its two characters: ordered by home, a single one after the pairs at home with it; after them all the
/// texts in ordinal order. So of a run of text the two pairs that hold its rarest character, which tell most, are mostly in one file.
/// </summary>
/// <param name="Key">The code points as one number; <see cref="TextKey"/> for a text.</param>
/// <param name="Text">The text; null for code points.</param>
internal readonly record struct Term(long Key, string? Text = null) : IComparable<Term>
{
    /// <summary>The key of every text: behind all code points.</summary>
    public const long TextKey = long.MaxValue;

    /// <summary>So many code points of a word are its term, whatever its length.</summary>
    public const int LongestWord = 48;

    private const int Bits = 22;

    /// <summary>In the place of another code point, behind all of them.</summary>
    private const int NoOther = (1 << Bits) - 1;

    /// <summary>The code point that the term is at home with.</summary>
    public int Home => (int)(Key >> Bits);

    /// <summary>For a pair, one more than twice the other code point, and one more again when that stands first.</summary>
    public int Other => (int)(Key & NoOther);

    public bool IsSingle => Text is null && Other == NoOther;

    /// <summary>Not after any term at home with a code point, and after all terms at home with others before it.</summary>
    public static Term FirstAtHome(int codePoint) => new((long)codePoint << Bits);

    public static Term Single(int codePoint) => new(((long)codePoint << Bits) | NoOther);

    public static Term Pair(int first, int second) => FrequentCharacters.IsRarer(first, second)
        ? new(((long)first << Bits) + 2 * second + 1)
        : new(((long)second << Bits) + 2 * first + 2);

    public static Term OfText(string text) => new(TextKey, text);

    /// <summary>The hidden term of a page's section, which must be folded.</summary>
    public static Term Section(string folded) => OfText("\u0001section:" + folded);

    /// <summary>The hidden term of a contributor's name, which must be folded.</summary>
    public static Term Contributor(string folded) => OfText("\u0001byline:" + folded);

    /// <summary>The hidden term of a page's label as printed.</summary>
    public static Term PageLabel(string label) => OfText("\u0001page:" + label);

    /// <summary>The place of the last of ascending items whose term is not after a term; -1 when there is none.</summary>
    public static int LastUpTo<T>(IReadOnlyList<T> items, Func<T, Term> termOf, Term term)
    {
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (termOf(items[middle]) <= term)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }

    /// <summary>Reads what <see cref="Write"/> has written.</summary>
    public static Term Read(BinaryReader reader)
    {
        var (key, text) = (reader.ReadInt64(), reader.ReadString());
        return key == TextKey ? OfText(text) : new Term(key);
    }

    public static bool operator <(Term left, Term right) => left.CompareTo(right) < 0;

    public static bool operator >(Term left, Term right) => left.CompareTo(right) > 0;

    public static bool operator <=(Term left, Term right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Term left, Term right) => left.CompareTo(right) >= 0;

    public void Write(BinaryWriter writer)
    {
        writer.Write(Key);
        writer.Write(Text ?? "");
    }

    public int CompareTo(Term other)
    {
        var byKey = Key.CompareTo(other.Key);
        return byKey != 0 || Text is null ? byKey : string.CompareOrdinal(Text, other.Text);
    }

    public override string ToString()
    {
        if (Text is not null)
            return Text;
        var home = new Rune(Home).ToString();
        if (IsSingle)
            return home;
        var other = new Rune((Other - 1) / 2).ToString();
        return Other % 2 == 0 ? other + home : home + other;
    }
}
