using System.Text;

namespace Archive.Content;

/// <summary>
/// A short unified difference between two texts, for a person at a terminal: changed lines with a line of context around
/// them, each cut to what fits, not more than a screenful.
/// </summary>
internal static class LineDiff
{
    private const int LongestOutput = 40;

    private const int LongestLine = 100;

    /// <summary>Texts whose differing middle is larger than this (lines times lines) are shown as one change.</summary>
    private const long LargestTable = 4_000_000;

    public static string Between(string there, string instead)
    {
        var a = there.Split('\n');
        var b = instead.Split('\n');
        var start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start])
            start++;
        var end = 0;
        while (end < a.Length - start && end < b.Length - start && a[^(end + 1)] == b[^(end + 1)])
            end++;
        var changes = Changes(a.AsSpan(start, a.Length - start - end), b.AsSpan(start, b.Length - start - end));
        if (start > 0)
            changes.Insert(0, (' ', a[start - 1]));
        if (end > 0)
            changes.Add((' ', a[^end]));
        return Show(changes, start == 0 ? 1 : start);
    }

    /// <summary>The changes by the longest common subsequence of lines.</summary>
    private static List<(char Sign, string Line)> Changes(ReadOnlySpan<string> a, ReadOnlySpan<string> b)
    {
        var changes = new List<(char, string)>(a.Length + b.Length);
        var table = (long)a.Length * b.Length <= LargestTable ? CommonLengths(a, b) : null;
        var i = 0;
        var j = 0;
        while (i < a.Length || j < b.Length)
        {
            if (table is not null && i < a.Length && j < b.Length && a[i] == b[j])
            {
                changes.Add((' ', a[i++]));
                j++;
            }
            else if (i < a.Length && (j == b.Length || table is null || table[i + 1, j] >= table[i, j + 1]))
                changes.Add(('-', a[i++]));
            else
                changes.Add(('+', b[j++]));
        }

        return changes;
    }

    private static int[,] CommonLengths(ReadOnlySpan<string> a, ReadOnlySpan<string> b)
    {
        var lengths = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
                lengths[i, j] = a[i] == b[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }

        return lengths;
    }

    private static string Show(List<(char Sign, string Line)> changes, int firstLine)
    {
        var text = new StringBuilder();
        var shown = 0;
        var line = firstLine;
        var wasHidden = true;
        for (var i = 0; i < changes.Count; i++)
        {
            var (sign, content) = changes[i];
            var isNear = sign != ' ' || (i > 0 && changes[i - 1].Sign != ' ') || (i + 1 < changes.Count && changes[i + 1].Sign != ' ');
            if (isNear && shown++ < LongestOutput)
            {
                if (wasHidden)
                    text.Append("@@ line ").Append(line).Append(" @@\n");
                text.Append(sign).Append(Cut(content, Counterpart(changes, i))).Append('\n');
            }

            wasHidden = !isNear;
            if (sign != '+')
                line++;
        }

        if (shown > LongestOutput)
            text.Append("… ").Append(shown - LongestOutput).Append(" more lines\n");
        return text.ToString();
    }

    /// <summary>The line that a changed line became, when one line became one other: what differs is then shown, wherever it stands.</summary>
    private static string? Counterpart(List<(char Sign, string Line)> changes, int i)
    {
        var other = changes[i].Sign switch { '-' => i + 1, '+' => i - 1, _ => -1 };
        return other >= 0 && other < changes.Count && changes[other].Sign is '-' or '+' && changes[other].Sign != changes[i].Sign ? changes[other].Line : null;
    }

    private static string Cut(string line, string? counterpart)
    {
        if (line.Length <= LongestLine)
            return line;
        var start = counterpart is null ? 0 : Math.Max(0, line.AsSpan().CommonPrefixLength(counterpart) - (LongestLine / 2));
        start = Math.Min(start, line.Length - LongestLine);
        var end = start + LongestLine;
        // Never half a character.
        if (start > 0 && char.IsLowSurrogate(line[start]))
            start++;
        if (end < line.Length && char.IsLowSurrogate(line[end]))
            end--;
        return $"{(start > 0 ? "…" : "")}{line[start..end]}{(end < line.Length ? "…" : "")}";
    }
}
