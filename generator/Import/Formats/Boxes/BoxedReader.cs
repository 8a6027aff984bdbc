namespace Archive.Import;

/// <summary>
/// Reads a page of boxes as plain OCR is read, with what the boxes tell besides: size of type, columns, gaps, frames. What comes out are
/// the blocks for the same segmentation.
/// </summary>
internal static class BoxedReader
{
    public static ReadPage Read(BoxPage received, string shape, FormatOptions options)
    {
        var page = received.Fitted();
        var pieces = Pieces(page, options);
        var lines = pieces.Select((p, i) => new SourceLine(i + 1, p.Text, "", i == 0 ? 0 : p.Blanks)).ToList();
        var (text, furniture, printed) = FurnitureFinder.Part(lines, []);
        var declared = text.Where(l => pieces[l.Number - 1].Kind == RegionKind.Furniture).ToList();
        var blocks = new PlainOcrReader(new LineBoxes(pieces, page)).Read([.. text.Except(declared)]);
        return new ReadPage
        {
            Shape = shape,
            Printed = printed with { Label = page.Label ?? printed.Label },
            Blocks = blocks,
            Furniture = [.. furniture.Concat(declared).OrderBy(l => l.Number).Select(l => l.Text)],
        };
    }

    /// <summary>A page of a file that names the picture beside it. One without text is noted.</summary>
    public static ReadPage Read(IReceivedFile file, BoxPage page, string shape, FormatOptions options)
    {
        var read = page.Regions.Count > 0 ? Read(page, shape, options)
            : new ReadPage { Shape = shape, Printed = new PrintedFacts { Label = page.Label }, Notes = [$"{file.Name}: a page without text"] };
        return read with { Image = BoxImage.Find(file, page.ImageName) };
    }

    private static List<BoxPiece> Pieces(BoxPage page, FormatOptions options)
    {
        var cutter = new RegionCutter(page, page.Hyphenation(), options.LowConfidence);
        var bodySize = TypeSize.OfText(page);
        var pieces = new List<BoxPiece>();
        foreach (var region in page.Regions)
        {
            var opens = true;
            foreach (var piece in cutter.Cut(region))
            {
                pieces.Add(PiecePlaces.Placed(piece, pieces.Count > 0 ? pieces[^1] : null, opens, region.IsVertical, page.Width, bodySize));
                opens = false;
            }
        }

        return pieces;
    }
}
