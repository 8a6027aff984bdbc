using System.Globalization;
using Archive.Import;

namespace Archive.Tests.Import.Boxes;

/// <summary>A word of an invented page, where it was set.</summary>
internal sealed record SetWord(string Text, Box Box, bool IsApart, string? Whole);

/// <summary>A printed line of an invented page.</summary>
internal sealed record SetLine(IReadOnlyList<SetWord> Words, Box Box)
{
    public string Text => string.Concat(Words.Select((w, k) => k > 0 && w.IsApart ? " " + w.Text : w.Text));
}

/// <summary>A block of an invented page: its lines, and the paragraphs that they are of.</summary>
internal sealed record SetRegion(IReadOnlyList<SetLine> Lines, IReadOnlyList<(string Text, string Printed)> Paragraphs, bool GoesOn, bool IsHeading)
{
    public Box Box => Box.Around(Lines.Select(l => l.Box));
}

/// <summary>
/// An invented page, set in type from a description, a command a line: <c>page W H</c>, with <c>vertical</c> for lines from top to bottom; <c>@ X Y W</c>
/// a column (of a vertical page: its right edge, its top and the length of its lines); <c>H60 text</c> a line in type of that height; <c>P text</c> a
/// paragraph, <c>P+ text</c> what goes on in the next column, <c>L text</c> a line. <c>-</c> ends a block; | parts syllables, and a line's end may set a hyphen there.
/// </summary>
internal sealed class SetPage
{
    public const double BodySize = 20;

    private readonly List<SetRegion> _regions = [];
    private readonly List<SetLine> _lines = [];
    private readonly List<(string Text, string Printed)> _paragraphs = [];
    private bool _goesOn;
    private (double X, double Y, double Width) _column;
    private double _at;
    private double _size;

    public double Width { get; private set; }

    public double Height { get; private set; }

    public bool IsVertical { get; private set; }

    public IReadOnlyList<SetRegion> Regions => _regions;

    public static SetPage Of(string description)
    {
        var page = new SetPage();
        foreach (var line in description.Split('\n').Where(l => l.Length > 0))
            page.Take(line.Split(' ', 2) is [var command, var text] ? (command, text) : (line, ""));
        page.Close();
        return page;
    }

    private static double[] Numbers(string text) => [.. text.Split(' ').Where(t => char.IsDigit(t[0])).Select(t => double.Parse(t, CultureInfo.InvariantCulture))];

    private void Take((string Command, string Text) line)
    {
        var (command, text) = line;
        switch (command[0])
        {
            case 'p' when Numbers(text) is [var width, var height]:
                (Width, Height, IsVertical) = (width, height, text.EndsWith("vertical", StringComparison.Ordinal));
                break;
            case '@' when Numbers(text) is [var x, var y, var length]:
                Close();
                _column = (x, y, length);
                _at = 0;
                break;
            case '-':
                Close();
                break;
            case 'H':
                var size = double.Parse(command[1..], CultureInfo.InvariantCulture);
                if (size != _size)
                    Close();
                Set(text, size, indent: 0, isHeading: true);
                break;
            case 'P':
                if (_size != BodySize)
                    Close();
                _goesOn |= command == "P+";
                Set(text, BodySize, indent: command == "P+" ? 0 : 2 * BodySize, isHeading: false);
                break;
            default:
                if (_size != BodySize)
                    Close();
                Set(text, BodySize, indent: 0, isHeading: false);
                break;
        }
    }

    private void Set(string text, double size, double indent, bool isHeading)
    {
        _size = size;
        var before = _lines.Count;
        foreach (var words in Typesetter.Break(text, _column.Width, size, indent))
        {
            var start = words[0].Left;
            _lines.Add(new SetLine([.. words.Select(w => new SetWord(w.Text, Placed(w.Left, w.Right, size), w.IsApart, w.Whole))], Placed(start, words[^1].Right, size)));
            _at += 1.4 * size;
        }

        _paragraphs.Add((text.Replace("|", "", StringComparison.Ordinal), string.Join('\n', _lines.Skip(before).Select(l => l.Text))));
        IsHeading = isHeading;
    }

    private bool IsHeading { get; set; }

    /// <summary>A stretch of the line that is being set: to the right and down, or on a vertical page down and to the left.</summary>
    private Box Placed(double from, double to, double size) => IsVertical
        ? new Box(_column.X - _at - size, _column.Y + from, _column.X - _at, _column.Y + to)
        : new Box(_column.X + from, _column.Y + _at, _column.X + to, _column.Y + _at + size);

    private void Close()
    {
        if (_lines.Count > 0)
            _regions.Add(new SetRegion([.. _lines], [.. _paragraphs], _goesOn, IsHeading));
        _lines.Clear();
        _paragraphs.Clear();
        _goesOn = false;
        _at += 0.6 * BodySize;
        _size = 0;
    }
}
