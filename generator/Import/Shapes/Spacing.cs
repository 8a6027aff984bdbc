namespace Archive.Import;

/// <summary>How many blank lines a source puts between lines as a rule: they mean nothing; more mean a border.</summary>
internal static class Spacing
{
    /// <summary>The most frequent number of blank lines between neighbours, 0 to 2.</summary>
    public static int Usual(IReadOnlyList<SourceLine> lines)
    {
        Span<int> counts = stackalloc int[3];
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].BlanksBefore < 3)
                counts[lines[i].BlanksBefore]++;
        }

        var usual = 0;
        for (var gap = 1; gap < 3; gap++)
        {
            if (counts[gap] > counts[usual])
                usual = gap;
        }

        return usual;
    }
}
