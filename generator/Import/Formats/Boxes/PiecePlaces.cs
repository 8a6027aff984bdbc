namespace Archive.Import;

/// <summary>What the place of a piece says, next to the piece before it: how far below it stands, and whether it opens a frame of its own.</summary>
internal static class PiecePlaces
{
    /// <summary>White space above a piece that is so many times its type, or the type above it, is a border.</summary>
    private const double Border = 1.8;

    /// <summary>So much of the narrower one's width must two pieces share to stand in one column.</summary>
    private const double SharedColumn = 0.3;

    /// <summary>Columns that differ by more, in em, are of different frames.</summary>
    private const double OtherColumn = 2.5;

    public static BoxPiece Placed(BoxPiece piece, BoxPiece? above, bool opensRegion, bool isVertical, double pageWidth, double bodySize)
    {
        if (above is null || !opensRegion || piece.Box.IsEmpty || above.Box.IsEmpty || bodySize <= 0)
            return piece with { StartsFrame = opensRegion };
        var (box, before) = isVertical ? (piece.Box.Turned(pageWidth), above.Box.Turned(pageWidth)) : (piece.Box, above.Box);
        var areHeads = piece.Kind == RegionKind.Heading && above.Kind == RegionKind.Heading;
        if (box.SharedWidth(before) < SharedColumn || box.Top < before.Top)
            return piece with { Blanks = areHeads ? 2 : piece.Blanks, StartsFrame = true };
        var isFar = box.Top - before.Bottom > Border * bodySize * Math.Max(1, areHeads ? Math.Max(piece.Size, above.Size) : Math.Min(piece.Size, 2));
        return piece with { Blanks = isFar ? 2 : piece.Blanks, StartsFrame = isFar || Math.Abs(piece.Column - above.Column) > OtherColumn };
    }
}
