namespace Archive.Tests.Import.Boxes;

/// <summary>Breaks a paragraph to lines as a column of a given width takes it.</summary>
internal static class Typesetter
{
    /// <summary>Marks that begin no line.</summary>
    private const string Closing = "，。、；：？！”’』」）》)";

    /// <summary>The lines, each the words that were set, by their distance from the column's edge.</summary>
    public static IEnumerable<List<(string Text, double Left, double Right, bool IsApart, string? Whole)>> Break(string text, double width, double size, double indent)
    {
        var line = new List<(string Text, double Left, double Right, bool IsApart, string? Whole)>();
        var at = indent;
        foreach (var (pieces, isWord) in Units(text))
        {
            var whole = string.Concat(pieces);
            var space = isWord && line.Count > 0 ? (IsWide(whole[0]) ? size : 0.3 * size) : 0;
            var from = 0;
            while (from < pieces.Count)
            {
                var apart = from == 0 && isWord;
                var fits = pieces.Count;
                while (fits > from && at + space + Width(Text(pieces, from, fits), size) > width)
                    fits--;
                if (fits == from && line.Count == 0)
                    fits = from + 1;
                if (fits > from)
                {
                    var part = Text(pieces, from, fits);
                    var parted = from > 0 || fits < pieces.Count;
                    line.Add((part, at + space, at + space + Width(part, size), apart, parted ? whole : null));
                    at += space + Width(part, size);
                    from = fits;
                }

                if (from >= pieces.Count)
                    continue;
                if (Closing.Contains(whole[0]) && from == 0)
                {
                    // Hangs beyond the column's edge.
                    line.Add((whole, at, at + Width(whole, size) / 2, false, null));
                    from = pieces.Count;
                    continue;
                }

                yield return line;
                line = [];
                (at, space) = (0, 0);
            }
        }

        if (line.Count > 0)
            yield return line;
    }

    /// <summary>Latin words with the parts that a line's end may leave, and single characters of scripts without spaces.</summary>
    private static IEnumerable<(List<string> Pieces, bool IsWord)> Units(string text)
    {
        foreach (var word in text.Split(' '))
        {
            var latin = "";
            var isFirst = true;
            foreach (var c in word)
            {
                if (!IsWide(c))
                {
                    latin += c;
                    continue;
                }

                if (latin.Length > 0)
                    yield return (Parts(latin), isFirst);
                isFirst &= latin.Length == 0;
                latin = "";
                yield return ([c.ToString()], isFirst);
                isFirst = false;
            }

            if (latin.Length > 0)
                yield return (Parts(latin), isFirst);
        }
    }

    private static List<string> Parts(string word) => [.. word.Replace("-", "-|", StringComparison.Ordinal).Split('|').Where(p => p.Length > 0)];

    /// <summary>Some parts of a word, with a hyphen where the line ends within it.</summary>
    private static string Text(List<string> pieces, int from, int to)
    {
        var text = string.Concat(pieces.Skip(from).Take(to - from));
        return to < pieces.Count && !text.EndsWith('-') ? text + "-" : text;
    }

    private static double Width(string text, double size) => text.Sum(c => IsWide(c) ? size : 0.5 * size);

    private static bool IsWide(char c) => c >= '\u2E80' || c is '“' or '”' or '—' or '…';
}
