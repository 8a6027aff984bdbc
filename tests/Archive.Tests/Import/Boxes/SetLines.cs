using Archive.Import;

namespace Archive.Tests.Import.Boxes;

/// <summary>Lines set in invented boxes, as pdftotext would give them.</summary>
internal static class SetLines
{
    /// <summary>The running text's size; headlines are twice as large.</summary>
    public const double Size = 10;
    private const double Leading = 15;
    private const double Space = 0.3;

    public static BoxRegion Block(IReadOnlyList<BoxLine> lines) => new(lines);

    public static BoxLine[] Column(double left, double top, string[] lines) => [.. lines.Select((text, i) => Line(left, top + (i * Leading), text))];

    public static BoxLine Line(double left, double top, string text, double size = Size)
    {
        var words = new List<BoxWord>();
        foreach (var word in text.Split(' '))
        {
            var width = EmWidth.Of(word) * size;
            words.Add(new BoxWord(word) { Box = new Box(left, top, left + width, top + (TrimmedBoxes.Height * size)) });
            left += width + (Space * size);
        }

        return Words(words);
    }

    /// <summary>Two lines that pdftotext took for one.</summary>
    public static BoxLine Joined(BoxLine left, BoxLine right) => Words([.. left.Words, .. right.Words]);

    public static BoxPage Parted(params IReadOnlyList<BoxRegion> blocks) => Gutters.Cut(BlockRows.Joined(new BoxPage(blocks)));

    private static BoxLine Words(IReadOnlyList<BoxWord> words) => new(words, Box.Around(words.Select(w => w.Box)), Number: 1);
}
