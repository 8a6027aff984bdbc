namespace Archive.Import;

/// <summary>
/// Trims the boxes of words to the size of their type. pdftotext makes them as high as the font says that its highest and lowest characters reach, which in fonts
/// of Chinese can be more than twice the size, so that lines seem to lie over each other.
/// </summary>
internal static class TrimmedBoxes
{
    /// <summary>The height of a line in parts of its type's size.</summary>
    private const double Height = 1.2;

    /// <summary>From which height on a box is too high, in the same measure: of characters whose width tells the size, and of letters, whose widths differ.</summary>
    private const double TooHigh = 1.5;
    private const double TooHighForLetters = 1.9;

    /// <summary>How wide a capital is, in em; what else is narrower <see cref="EmWidth"/> knows.</summary>
    private const double Capital = 0.68;

    public static BoxLine Of(BoxLine line)
    {
        var size = SizeOf(line);
        if (line.IsVertical || line.Box.Height <= (IsSolid(line) ? TooHigh : TooHighForLetters) * size)
            return line;
        var words = line.Words.Select(w => w with { Box = Trimmed(w.Box, Height * size) }).ToList();
        return new BoxLine(words, Box.Around(words.Select(w => w.Box)), line.Number);
    }

    /// <summary>The size of a line's type, by how wide its characters are set.</summary>
    public static double SizeOf(BoxLine line)
    {
        var isSolid = IsSolid(line);
        var sizes = line.Words.Where(w => !w.Box.IsEmpty && w.Text.Length > 0 && (!isSolid || IsSolid(w))).Select(w => w.Box.Width / w.Text.Sum(WidthOf)).Order().ToList();
        return sizes.Count == 0 ? line.Box.Height / Height : sizes[sizes.Count / 2];
    }

    private static double WidthOf(char c) => char.IsAsciiLetterUpper(c) ? Capital : EmWidth.Of([c], mark: 1);

    private static bool IsSolid(BoxWord word) => word.Text.All(Han.IsSetSolid);

    /// <summary>Whether most characters are as wide as their type is large.</summary>
    public static bool IsSolid(BoxLine line) => line.Words.Where(IsSolid).Sum(w => w.Text.Length) * 2 >= line.Words.Sum(w => w.Text.Length);

    private static Box Trimmed(Box box, double height)
    {
        var middle = (box.Top + box.Bottom) / 2;
        return box.Height <= height ? box : box with { Top = middle - (height / 2), Bottom = middle + (height / 2) };
    }
}
