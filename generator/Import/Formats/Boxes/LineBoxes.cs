using Archive.Model;

namespace Archive.Import;

/// <summary>What is known of the lines of a page besides their words: pieces of a page with boxes, by the numbers of the lines.</summary>
internal sealed class LineBoxes(IReadOnlyList<BoxPiece> pieces, BoxPage page)
{
    /// <summary>Running text has so many printed lines, a heading in its size fewer.</summary>
    private const int FewestTextLines = 3;

    /// <summary>The role of a line by size, place and what the source says; null where its words must tell.</summary>
    public BlockRole? RoleOf(SourceLine line)
    {
        var piece = Of(line.Number);
        if (piece.Kind == RegionKind.Heading)
            return LineRole.Of(line.Text) is { } role and not BlockRole.Caption ? role : BlockRole.Heading;
        if (piece.Kind == RegionKind.Caption)
            return LineRole.Of(line.Text) ?? BlockRole.Caption;
        return (piece.Lines >= FewestTextLines || piece.IsSetAsText) && LineRole.Of(line.Text) is null ? BlockRole.Paragraph : null;
    }

    /// <summary>The block with what its piece tells, its lines those of the source file.</summary>
    public TextBlock Dress(TextBlock block)
    {
        var piece = Of(block.Line);
        return block with
        {
            Line = piece.Number,
            Size = piece.Size,
            Column = piece.Column,
            StartsFrame = piece.StartsFrame,
            Zones = ZoneOf(piece.Box),
            Flags = [.. block.Flags.Select(f => f with { Line = piece.Number }), .. piece.Flags],
        };
    }

    private BoxPiece Of(int number) => pieces[number - 1];

    private ValueList<Zone> ZoneOf(Box box) => page.Width <= 0 || page.Height <= 0 || box.IsEmpty ? [] : [BoxZones.Of(box, page.Width, page.Height)];
}
