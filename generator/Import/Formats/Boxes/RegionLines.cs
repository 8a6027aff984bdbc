namespace Archive.Import;

/// <summary>The lines of a region, its page laid on its side where they run from top to bottom, and what cutting them to paragraphs asks.</summary>
internal sealed class RegionLines
{
    /// <summary>An indent, in em: less is chance, more is centred.</summary>
    private const double LeastIndent = 0.7;
    private const double MostIndent = 6;

    /// <summary>Room at the end of a line that no next word would have left, in em.</summary>
    private const double Room = 1.5;

    /// <summary>A distance between lines that is so many em more than usual parts paragraphs.</summary>
    private const double WideDistance = 0.45;

    private readonly BoxRegion _region;
    private readonly List<Box> _boxes;
    private readonly double _left;
    private readonly double _right;
    private readonly double _usualDistance;

    public RegionLines(BoxRegion region, double pageWidth)
    {
        _region = region;
        _boxes = [.. region.Lines.Select(l => region.IsVertical ? l.Box.Turned(pageWidth) : l.Box)];
        Size = TypeSize.Median(region.Lines);
        var boxed = _boxes.Where(b => !b.IsEmpty).ToList();
        if (boxed.Count == 0)
            return;
        _left = boxed.Select(b => b.Left).Order().ElementAt((boxed.Count - 1) / 4);
        _right = boxed.Select(b => b.Right).Order().ElementAt((int)((boxed.Count - 1) * 0.75));
        var distances = Enumerable.Range(1, boxed.Count - 1).Select(k => boxed[k].Top - boxed[k - 1].Top).Order().ToList();
        _usualDistance = distances.Count == 0 ? 0 : distances[(distances.Count - 1) / 2];
    }

    /// <summary>The height of its type; 0 where there are no boxes.</summary>
    public double Size { get; }

    /// <summary>Of its full lines.</summary>
    public double Width => _right - _left;

    /// <summary>Whether a line begins further in than the others, as a paragraph's first does.</summary>
    public bool IsIndented(int i) => Size > 0 && _boxes.Count > 1 && !_boxes[i].IsEmpty && _boxes[i].Left - _left is var indent && indent >= LeastIndent * Size && indent <= MostIndent * Size && IsFull(i);

    /// <summary>Whether the next line is set as this one: in size, and from the same edge on.</summary>
    public bool IsWideDistance(int i) => Size > 0 && i > 0 && !_boxes[i].IsEmpty && !_boxes[i - 1].IsEmpty && _boxes[i].Top - _boxes[i - 1].Top > _usualDistance + WideDistance * Size;

    /// <summary>Whether a line goes as far as its column.</summary>
    public bool IsFull(int i) => _boxes[i].IsEmpty || _right - _boxes[i].Right <= Room * Size;

    /// <summary>
    /// Whether a line left room that the next would have filled: for its first word, or of script without spaces for a character or two.
    /// </summary>
    public bool LeavesRoom(int i)
    {
        if (Size <= 0 || _boxes[i].IsEmpty || i + 1 >= _boxes.Count)
            return false;
        var room = _right - _boxes[i].Right;
        var next = _region.Lines[i + 1];
        if (Han.IsSetSolid(next.Text[0]) || _region.IsVertical)
            return room > Room * Size;
        var word = next.Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? space : next.Text.Length;
        var character = _boxes[i + 1].Width / next.Text.Length;
        return room > (word + 1.5) * character;
    }
}
