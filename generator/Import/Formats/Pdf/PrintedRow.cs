namespace Archive.Import;

/// <summary>A line with its words from left to right, and the white between them: in a line over several columns, that of their gutters.</summary>
internal sealed class PrintedRow
{
    /// <summary>The white of a gutter in a line whose spaces are stretched, in parts of these.</summary>
    private const double WiderThanSpaces = 1.5;

    public PrintedRow(BoxLine line)
    {
        Box = line.Box;
        Words = [.. line.Words.OrderBy(w => w.Box.Left)];
        Size = TrimmedBoxes.HeightOf(line) / TrimmedBoxes.Height;
        IsSolid = line.Text.Count(Han.IsSetSolid) * 2 >= line.Text.Length;
        var hasSpaces = !IsSolid && Words.Count >= 3;
        var space = hasSpaces ? Enumerable.Range(1, Words.Count - 1).Select(i => White(i).Width).Order().ElementAt((Words.Count - 2) / 2) : 0;
        Gutter = Math.Max(Gutters.Narrowest * Size, WiderThanSpaces * space);
    }

    public IReadOnlyList<BoxWord> Words { get; }

    public Box Box { get; }

    public double Middle => Box.Middle;

    /// <summary>Of its type.</summary>
    public double Size { get; }

    /// <summary>Whether its script has no spaces.</summary>
    public bool IsSolid { get; }

    /// <summary>How wide a white must be to be a gutter: wider than the usual space between its words, if it has enough to tell.</summary>
    public double Gutter { get; }

    /// <summary>The white before word <paramref name="i"/>; without end before the first and behind the last.</summary>
    public WordSpace White(int i) => new(i == 0 ? double.NegativeInfinity : Words[i - 1].Box.Right, i == Words.Count ? double.PositiveInfinity : Words[i].Box.Left);

    /// <summary>Before which word a line leaves the same white, or most of it; null when it has text there.</summary>
    public int? At(WordSpace white, double shared)
    {
        var most = Enumerable.Range(0, Words.Count + 1).MaxBy(i => White(i).SharedWith(white));
        return White(most).SharedWith(white) >= shared ? most : null;
    }

    /// <summary>How wide the text is from the last wide white to the one before word <paramref name="i"/>.</summary>
    public double Before(int i)
    {
        var first = i - 1;
        while (first > 0 && White(first).Width < Gutter)
            first--;
        return Words[i - 1].Box.Right - Words[first].Box.Left;
    }

    /// <summary>How wide the text is from word <paramref name="i"/> to the next wide white.</summary>
    public double Behind(int i)
    {
        var last = i;
        while (last + 1 < Words.Count && White(last + 1).Width < Gutter)
            last++;
        return Words[last].Box.Right - Words[i].Box.Left;
    }
}
