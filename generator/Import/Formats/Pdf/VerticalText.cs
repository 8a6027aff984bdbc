namespace Archive.Import;

/// <summary>
/// Finds the lines from top to bottom that pdftotext tears apart, since it reads rows: single characters that stand closer to the one below
/// than to the one beside. They are taken out of the rows and become lines of their own, set from right to left.
/// </summary>
internal static class VerticalText
{
    /// <summary>In parts of the type's size: how far from one line two characters may stand, and how far apart in it, beside or with a space below.</summary>
    private const double Aside = 0.3;
    private const double Beside = 0.3;
    private const double Below = 1.3;

    /// <summary>No page has more characters set so.</summary>
    private const int MostCharacters = 40_000;

    /// <summary>A word from top to bottom is so much taller than wide; the box of two characters from left to right can be taller than wide, too.</summary>
    private const double Tall = 1.5;

    /// <summary>The characters of a word that runs from top to bottom, each in its part of the box; any other word as it is.</summary>
    public static IEnumerable<BoxWord> Characters(BoxWord word)
    {
        if (word.Text.Length < 2 || word.Box.IsEmpty || word.Box.Height <= Tall * word.Box.Width || !word.Text.All(c => Han.IsSetSolid(c) && !char.IsSurrogate(c)))
            return [word];

        // Each is as high as the type is wide; what is more above the first and below the last is the font's.
        var size = word.Box.Width;
        var top = word.Box.Top + (Math.Max(0, word.Box.Height - (word.Text.Length * size)) / 2);
        return word.Text.Select((c, i) => word with { Text = c.ToString(), Box = word.Box with { Top = top + (i * size), Bottom = top + ((i + 1) * size) }, IsApart = false });
    }

    public static BoxPage Gathered(BoxPage page)
    {
        var characters = page.Regions.SelectMany(r => r.Lines).SelectMany(l => l.Words.Where(w => w.Text.Length == 1 && Han.IsSetSolid(w.Text[0]) && w.Box is { IsSound: true, IsEmpty: false }).Select(w => (Word: w, l.Number))).ToList();
        if (characters.Count is < 2 or > MostCharacters)
            return page;
        var lines = new List<BoxLine>();
        foreach (var sized in characters.GroupBy(c => Math.Round(c.Word.Box.Height)))
            lines.AddRange(Lines([.. sized], Math.Max(sized.Key, 1)));
        if (lines.Count == 0)
            return page;
        var taken = lines.SelectMany(l => l.Words).Select(w => w.Box).ToHashSet();
        var rows = page.Regions.Select(r => new BoxRegion([.. r.Lines.Select(l => Without(l, taken)).OfType<BoxLine>()])).Where(r => r.Lines.Count > 0);
        return page with { Regions = [.. rows, .. VerticalRegions.Of(lines)] };
    }

    private static IEnumerable<BoxLine> Lines(List<(BoxWord Word, int Number)> characters, double size)
    {
        var down = Runs(characters, size, b => b.Left, b => (b.Top, b.Bottom), Below);
        var across = new Dictionary<Box, int>();
        foreach (var run in Runs(characters, size, b => b.Top, b => (b.Left, b.Right), Beside))
        {
            foreach (var (word, _) in run)
                across[word.Box] = run.Count;
        }

        return down.Where(run => run.Count > 1 && run.Average(c => across[c.Word.Box]) < run.Count)
            .Select(run => new BoxLine([.. run.Select(c => c.Word with { IsApart = false })], Box.Around(run.Select(c => c.Word.Box)), run[0].Number));
    }

    /// <summary>Characters in one line, as <paramref name="line"/> tells, with no more room between them than <paramref name="room"/>.</summary>
    private static List<List<(BoxWord Word, int Number)>> Runs(List<(BoxWord Word, int Number)> characters, double size, Func<Box, double> line, Func<Box, (double From, double To)> along, double room)
    {
        var runs = new List<List<(BoxWord Word, int Number)>>();
        var same = new List<(BoxWord Word, int Number)>();
        foreach (var character in characters.OrderBy(c => line(c.Word.Box)))
        {
            if (same.Count > 0 && line(character.Word.Box) - line(same[0].Word.Box) > Aside * size)
                Close();
            same.Add(character);
        }

        Close();
        return runs;

        void Close()
        {
            var reach = double.NegativeInfinity;
            foreach (var character in same.OrderBy(c => along(c.Word.Box).From))
            {
                var (from, to) = along(character.Word.Box);
                if (from - reach > room * size)
                    runs.Add([]);
                runs[^1].Add(character);
                reach = to;
            }

            same.Clear();
        }
    }

    private static BoxLine? Without(BoxLine line, HashSet<Box> taken)
    {
        var rest = line.Words.Where(w => w.Text.Length > 1 || !taken.Contains(w.Box)).ToList();
        return rest.Count == 0 ? null : rest.Count == line.Words.Count ? line : line.With(rest);
    }
}
