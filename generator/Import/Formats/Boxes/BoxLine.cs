using System.Text;
using Archive.Model;

namespace Archive.Import;

/// <summary>A printed line: its words, and the box around them.</summary>
/// <param name="Words">In reading order, one or more.</param>
/// <param name="Box">Empty where the source gives none.</param>
/// <param name="Number">1-based line of the source file.</param>
internal sealed record BoxLine(IReadOnlyList<BoxWord> Words, Box Box, int Number)
{
    /// <summary>A gap of this many em between characters that are set solid is a printed space.</summary>
    private const double SpaceWidth = 0.7;

    /// <summary>A line that is so much taller than wide runs from top to bottom.</summary>
    private const double TallLine = 1.8;

    /// <summary>Its words with the spaces between them.</summary>
    public string Text { get; } = Join(Words, Box);

    public bool IsVertical => Text.Length > 1 && Box.Height > TallLine * Box.Width && Box.Width > 0 && Text.Any(Han.IsSetSolid);

    /// <summary>The height of its type, roughly: how thick the line is.</summary>
    public double Size => IsVertical ? Box.Width : Box.Height;

    /// <summary>Decisions about where it stands.</summary>
    public ValueList<ReviewFlag> Flags { get; init; } = [];

    /// <summary>The line with other words, or its own in other boxes, and the box around these.</summary>
    public BoxLine With(IReadOnlyList<BoxWord> words) => new(words, Box.Around(words.Select(w => w.Box)), Number) { Flags = Flags };

    public BoxLine WithFlag(string code, string message) => this with { Flags = [.. Flags, new ReviewFlag(code, message, Number)] };

    private static string Join(IReadOnlyList<BoxWord> words, Box line)
    {
        if (words.Count == 1)
            return words[0].Text.Trim();
        var usual = UsualGap(words, line);
        var text = new StringBuilder(words[0].Text);
        for (var k = 1; k < words.Count; k++)
        {
            var (before, word) = (words[k - 1], words[k]);
            if (text.Length > 0 && word.Text.Length > 0 && (TextJoin.AreWords(text[^1], word.Text[0]) ? word.IsApart : Gap(before.Box, word.Box, line) is var gap && gap > SpaceWidth * Math.Min(line.Height, line.Width) && gap > 2 * usual))
                text.Append(' ');
            text.Append(word.Text);
        }

        return text.ToString().Trim();
    }

    private static double Gap(Box before, Box after, Box line)
    {
        if (before.IsEmpty || after.IsEmpty)
            return 0;
        return line.Height > TallLine * line.Width ? after.Top - before.Bottom : after.Left - before.Right;
    }

    private static double UsualGap(IReadOnlyList<BoxWord> words, Box line)
    {
        var gaps = Enumerable.Range(1, words.Count - 1).Select(k => Gap(words[k - 1].Box, words[k].Box, line)).Order().ToList();
        return gaps.Count < 4 ? 0 : Math.Max(0, gaps[gaps.Count / 2]);
    }
}
