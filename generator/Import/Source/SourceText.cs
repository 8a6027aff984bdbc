namespace Archive.Import;

/// <summary>A decoded source, cut into lines. Whatever ends a line somewhere ends one here: CR LF, a lone CR, a form feed.</summary>
internal sealed class SourceText
{
    private SourceText(IReadOnlyList<SourceLine> lines) => Lines = lines;

    /// <summary>The lines that are not blank, in order.</summary>
    public IReadOnlyList<SourceLine> Lines { get; }

    public static SourceText Parse(string text)
    {
        text = text.ReplaceLineEndings("\n");
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
}
