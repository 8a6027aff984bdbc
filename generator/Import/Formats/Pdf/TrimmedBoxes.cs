namespace Archive.Import;

/// <summary>
/// Trims the boxes of words to the size of their type. pdftotext makes them as high as the font says that its highest and lowest characters reach, which in fonts
/// of Chinese can be more than twice the size, so that lines seem to lie over each other. What is of two sizes in a line is parted on
/// the way.
/// </summary>
internal static class TrimmedBoxes
{
    /// <summary>The height of a line in parts of its type's size.</summary>
    public const double Height = 1.2;

    /// <summary>From which height on a box is too high, in the same measure.</summary>
    private const double TooHigh = 1.5;

    /// <summary>How wide a capital is, in em; what else is narrower <see cref="EmWidth"/> knows.</summary>
    private const double Capital = 0.68;

    public static BoxPage Of(BoxPage page)
    {
        // Lines of one height are of one font in one size, and many widths tell the size better than one.
        var sizes = page.Regions.SelectMany(r => r.Lines).Where(IsTold).GroupBy(HeightOf).ToDictionary(lines => lines.Key, Size);
        return page with { Regions = [.. page.Regions.Select(r => new BoxRegion([.. r.Lines.SelectMany(l => IsTold(l) ? Parts(l, sizes).Select(part => Trimmed(part, sizes)) : [WithSquares(l)])]))] };
    }

    /// <summary>How high the words of a line are; lines that pdftotext runs over several columns are higher.</summary>
    public static double HeightOf(BoxLine line) => Math.Round(line.Words.Select(w => w.Box.Height).Order().ElementAt((line.Words.Count - 1) / 2), 1);

    private static bool IsTold(BoxLine line) => !line.IsVertical && !line.Box.IsEmpty;

    /// <summary>By how wide characters are set: those that are set solid are as wide as the type is large.</summary>
    private static double Size(IEnumerable<BoxLine> lines)
    {
        var words = lines.SelectMany(l => l.Words).Where(w => !w.Box.IsEmpty && w.Text.Length > 0).ToList();
        var solid = words.Where(IsSolid).ToList();
        var isSolid = solid.Sum(w => w.Text.Length) * 2 >= words.Sum(w => w.Text.Length);
        var sizes = (isSolid ? solid : words).Select(w => w.Box.Width / w.Text.Sum(WidthOf)).Order().ToList();
        return sizes.Count == 0 ? 0 : sizes[sizes.Count / 2];
    }

    private static double WidthOf(char c) => char.IsAsciiLetterUpper(c) ? Capital : EmWidth.Of([c], mark: 1);

    private static bool IsSolid(BoxWord word) => word.Text.All(Han.IsSetSolid);

    /// <summary>
    /// The parts of a line that pdftotext ran from the text of one column into the headline of another: each of a type that other lines are in, with white as wide as a gutter between.
    /// </summary>
    private static IEnumerable<BoxLine> Parts(BoxLine line, Dictionary<double, double> sizes)
    {
        var parts = new List<List<BoxWord>>();
        foreach (var word in line.Words)
        {
            if (parts.Count == 0 || IsOther(parts[^1][^1].Box, word.Box))
                parts.Add([]);
            parts[^1].Add(word);
        }

        return parts.Count == 1 ? [line] : parts.Select(line.With);

        bool IsOther(Box before, Box after) =>
            sizes.TryGetValue(Math.Round(before.Height, 1), out var one) && sizes.TryGetValue(Math.Round(after.Height, 1), out var other)
            && !TypeSize.AreAlike(one, other) && after.Left - before.Right >= Gutters.Narrowest * Math.Min(one, other);
    }

    private static BoxLine Trimmed(BoxLine line, Dictionary<double, double> sizes)
    {
        var height = HeightOf(line);
        var size = sizes[height];
        if (size <= 0 || height <= TooHigh * size)
            return line;

        // A character alone may be one of a line from top to bottom, where each is as high as the type is large.
        return line.With([.. line.Words.Select(w => w with { Box = Trimmed(w.Box, w.Text.Length == 1 ? size : Height * size) })]);
    }

    /// <summary>A line from top to bottom, where each character is as high as it is wide.</summary>
    private static BoxLine WithSquares(BoxLine line)
    {
        return line.Words.Any(IsSquare) ? line.With([.. line.Words.Select(w => IsSquare(w) ? w with { Box = Trimmed(w.Box, w.Box.Width) } : w)]) : line;

        static bool IsSquare(BoxWord word) => word.Text.Length == 1 && IsSolid(word);
    }

    private static Box Trimmed(Box box, double height) =>
        box.Height <= height ? box : box with { Top = box.Middle - (height / 2), Bottom = box.Middle + (height / 2) };
}
