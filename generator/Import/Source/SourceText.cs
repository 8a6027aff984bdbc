using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>A decoded source, cut into lines. Whatever ends a line somewhere ends one here: CR LF or a lone CR; form feeds and the like are white space.</summary>
internal sealed partial class SourceText
{
    private SourceText(IReadOnlyList<SourceLine> lines) => Lines = lines;

    /// <summary>The lines that are not blank, in order.</summary>
    public IReadOnlyList<SourceLine> Lines { get; }

    public static SourceText Parse(string text)
    {
        text = OtherSpace().Replace(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'), " ");
        var lines = new List<SourceLine>();
        var number = 0;
        var blanks = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            number++;
            var line = text.AsSpan(range);
            var trimmed = line.Trim();
            if (trimmed.IsEmpty)
            {
                blanks++;
                continue;
            }

            var indent = line[..(line.Length - line.TrimStart().Length)].ToString();
            lines.Add(new SourceLine(number, trimmed.ToString(), indent, blanks));
            blanks = 0;
        }

        return new SourceText(lines);
    }

    [GeneratedRegex(@"[\f\v\u0085\u2028\u2029]", RegexOptions.CultureInvariant)]
    private static partial Regex OtherSpace();
}
