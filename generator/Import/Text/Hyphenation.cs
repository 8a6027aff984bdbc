using System.Text;

namespace Archive.Import;

/// <summary>
/// Latin words that a line's end parted. Their hyphen stands for the break and goes with it, unless it is of the word itself (well-known):
/// the other words of the page tell, or the word's own parts; where they do not, a person is asked.
/// </summary>
internal sealed class Hyphenation
{
    /// <summary>First parts that make compounds, and hardly begin a word that a line's end parts.</summary>
    private static readonly HashSet<string> CompoundStarts = new(StringComparer.OrdinalIgnoreCase)
    {
        "well", "self", "half", "vice", "two", "three", "five", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
        "editor", "commander", "attorney", "brother", "sister", "father", "mother", "arc", "avant", "demi", "quelques", "peut", "grand", "sous",
    };

    /// <summary>Second parts that are no words, but end many.</summary>
    private static readonly HashSet<string> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        "ing", "ings", "tion", "tions", "sion", "sions", "ment", "ments", "ness", "ly", "ed", "er", "ers", "est", "able", "ible", "al", "als", "ally", "ity", "ities", "ty", "ties", "cy", "ous",
        "tive", "ive", "ary", "ory", "ance", "ence", "ences", "ances", "ant", "ants", "ent", "ents", "ful", "ism", "ist", "ists", "tional", "ture", "tures", "ure", "ries", "ry", "ters", "ter", "ates", "ated", "ating",
        "teur", "teurs", "trice", "rait", "raient", "aient", "eux", "euse", "euses", "ique", "iques", "aire", "aires", "issement", "lement",
    };

    private readonly Lazy<HashSet<string>> _words;

    /// <summary>For a page, by its printed lines.</summary>
    public Hyphenation(IReadOnlyList<string> lines) => _words = new Lazy<HashSet<string>>(() => Words(lines));

    /// <summary>Whether a text ends in a hyphen that may part a Latin word which goes on in the next line.</summary>
    public static bool Parts(ReadOnlySpan<char> text, ReadOnlySpan<char> next) =>
        text.Length > 1 && IsMark(text[^1]) && IsLetter(text[^2]) && next.Length > 0 && IsLetter(next[0]) && (char.IsLower(next[0]) || char.IsUpper(text[^2]));

    /// <summary>Joins a line to the text before it, without the hyphen that their break left.</summary>
    /// <param name="text">The text so far.</param>
    /// <param name="next">The line that follows.</param>
    /// <param name="whole">The word that the break parted, where the source knows it.</param>
    /// <returns>What to ask a person, or null.</returns>
    public (string Code, string Message)? Append(StringBuilder text, string next, string? whole = null)
    {
        var tail = text.ToString(Math.Max(0, text.Length - 60), Math.Min(60, text.Length));
        if (!Parts(tail, next))
        {
            TextJoin.Append(text, next);
            return null;
        }

        var start = FirstPart(tail);
        var end = SecondPart(next);
        var (isOwn, isSure) = whole is not null ? (IsOwn(whole, start, end), true) : Judge(start, end, tail[^1]);
        if (!isOwn)
            text.Length--;
        text.Append(next);
        if (isSure)
            return null;
        return isOwn
            ? (ReviewCodes.HyphenKept, $"a word hyphenated at the end of a line; its hyphen is kept: {start}-{end}")
            : (ReviewCodes.HyphenRemoved, $"a word hyphenated at the end of a line; its hyphen is left out: {start}{end}");
    }

    /// <summary>Whether the hyphen is of the word itself, and whether that is sure.</summary>
    private (bool IsOwn, bool IsSure) Judge(string start, string end, char mark)
    {
        if (mark is '\u00AD' or '¬')
            return (false, true);
        if (start.Contains('-', StringComparison.Ordinal) || end.Contains('-', StringComparison.Ordinal))
            return (true, true);
        if (_words.Value.Contains(start + end))
            return (false, true);
        if (_words.Value.Contains($"{start}-{end}"))
            return (true, true);
        if (Endings.Contains(end))
            return (false, true);
        return (CompoundStarts.Contains(start) && end.Length > 2 || _words.Value.Contains(start) && _words.Value.Contains(end), false);
    }

    /// <summary>Whether a known whole word has the hyphen too: well-known of well- and known.</summary>
    private static bool IsOwn(string whole, string start, string end) =>
        whole.Contains($"{start}-{end}", StringComparison.OrdinalIgnoreCase) && !whole.Contains(start + end, StringComparison.OrdinalIgnoreCase);

    private static string FirstPart(string tail)
    {
        var from = tail.Length - 1;
        while (from > 0 && (IsLetter(tail[from - 1]) || tail[from - 1] is '-' or '’' or '\''))
            from--;
        return tail[from..^1];
    }

    private static string SecondPart(string next)
    {
        var to = 0;
        while (to < next.Length && (IsLetter(next[to]) || next[to] is '-' && to + 1 < next.Length && IsLetter(next[to + 1])))
            to++;
        return next[..to];
    }

    /// <summary>The words of the page; those that a line's end parts are not counted, nor what goes on from them.</summary>
    private static HashSet<string> Words(IReadOnlyList<string> lines)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var isParted = false;
        foreach (var line in lines)
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var ends = parts.Length > 0 && parts[^1].Length > 1 && IsMark(parts[^1][^1]);
            for (var k = isParted ? 1 : 0; k < (ends ? parts.Length - 1 : parts.Length); k++)
                words.Add(Bare(parts[k]));
            isParted = ends;
        }

        return words;
    }

    private static string Bare(string word)
    {
        var (from, to) = (0, word.Length);
        while (from < to && !IsLetter(word[from]))
            from++;
        while (to > from && !IsLetter(word[to - 1]))
            to--;
        return word[from..to];
    }

    private static bool IsMark(char c) => c is '-' or '\u00AD' or '\u2010' or '¬';

    private static bool IsLetter(char c) => char.IsLetter(c) && !Han.IsSetSolid(c);
}
