using System.Text;

namespace Archive.Search;

/// <summary>
/// What the index lists articles under: one folded code point, two that stand side by side, or a text (a whole word, two or three letters, or a name behind a mark).
/// A pair is <em>at home</em> with the rarer of its two characters: ordered by home, a single one after the pairs at home with it; after them all the
/// texts in ordinal order. So of a run of text the two pairs that hold its rarest character, which tell most, are mostly in one file. In the same way
/// two letters come after the three that begin with them.
/// </summary>
/// <param name="Key">The code points as one number; <see cref="TextKey"/> for a text.</param>
/// <param name="Text">The text; null for code points.</param>
internal readonly record struct Term(long Key, string? Text = null) : IComparable<Term>
{
    /// <summary>The key of every text: behind all code points.</summary>
    public const long TextKey = long.MaxValue;

    /// <summary>So many code points of a word are its term, whatever its length.</summary>
    public const int LongestWord = 48;

    /// <summary>Stands before two and three letters: no text has it.</summary>
    private const char LettersMark = '\u0002';

    /// <summary>Stands after two letters, so that three that begin with them come before: no text has it.</summary>
    private const char LastOfLetters = '\uffff';

    private const int Bits = 22;

    /// <summary>In the place of another code point, behind all of them.</summary>
    private const int NoOther = (1 << Bits) - 1;

    /// <summary>The code point that the term is at home with.</summary>
    public int Home => (int)(Key >> Bits);

    /// <summary>For a pair, one more than twice the other code point, and one more again when that stands first.</summary>
    public int Other => (int)(Key & NoOther);

    public bool IsSingle => Text is null && Other == NoOther;

    /// <summary>Whether its list need not have what those of the terms before it have: see <see cref="HomeRule"/>.</summary>
    public bool IsJoined => Text is null ? Other == NoOther : Text.StartsWith(LettersMark) && Text.EndsWith(LastOfLetters);

    /// <summary>Whether there is a joined term whose list need not have what this one's has.</summary>
    public bool IsJoinable => !IsJoined && (Text is null || Text.StartsWith(LettersMark));

    /// <summary>The joined term whose list need not have what this one's has; null when there is none.</summary>
    public Term? JoinedBy => !IsJoinable ? null : Text is null ? Single(Home) : OfText(FirstTwoLetters + LastOfLetters);

    /// <summary>Not after any term that the same joined term joins, and after all that another one before it does; itself where nothing is joined.</summary>
    public Term FirstJoined => Text is null ? new((long)Home << Bits) : Text.StartsWith(LettersMark) ? OfText(FirstTwoLetters) : this;

    /// <summary>The mark and two letters.</summary>
    private string FirstTwoLetters
    {
        get
        {
            var first = char.IsHighSurrogate(Text![1]) ? 2 : 1;
            return Text[..(1 + first + (char.IsHighSurrogate(Text[1 + first]) ? 2 : 1))];
        }
    }

    public static Term Single(int codePoint) => new(((long)codePoint << Bits) | NoOther);

    public static Term Pair(int first, int second) => FrequentCharacters.IsRarer(first, second)
        ? new(((long)first << Bits) + 2 * second + 1)
        : new(((long)second << Bits) + 2 * first + 2);

    /// <summary>Two letters that stand side by side.</summary>
    public static Term Letters(int first, int second) => OfText($"{LettersMark}{new Rune(first)}{new Rune(second)}{LastOfLetters}");

    /// <summary>Three letters that stand side by side.</summary>
    public static Term Letters(int first, int second, int third) => OfText($"{LettersMark}{new Rune(first)}{new Rune(second)}{new Rune(third)}");

    public static Term OfText(string text) => new(TextKey, text);

    /// <summary>The hidden term of a page's section, which must be folded.</summary>
    public static Term Section(string folded) => OfText("\u0001section:" + folded);

    /// <summary>The hidden term of a contributor's name, which must be folded.</summary>
    public static Term Contributor(string folded) => OfText("\u0001byline:" + folded);

    /// <summary>The hidden term of a page's label as printed.</summary>
    public static Term PageLabel(string label) => OfText("\u0001page:" + label);

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
