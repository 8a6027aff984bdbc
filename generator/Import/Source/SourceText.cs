namespace Archive.Import;

/// <summary>A decoded source, cut into lines. Line numbers count line feeds (or carriage returns, where a file has no line feed).</summary>
internal sealed class SourceText
{
    private SourceText(IReadOnlyList<SourceLine> lines) => Lines = lines;

    /// <summary>The lines that are not blank, in order.</summary>
    public IReadOnlyList<SourceLine> Lines { get; }

    public static SourceText Parse(string text)
    {
        var separator = text.Contains('\n', StringComparison.Ordinal) ? '\n' : '\r';
        var lines = new List<SourceLine>();
        var number = 0;
        var blanks = 0;
        foreach (var range in text.AsSpan().Split(separator))
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
