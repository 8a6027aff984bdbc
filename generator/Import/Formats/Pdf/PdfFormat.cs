using Archive.Model;

namespace Archive.Import;

/// <summary>
/// PDF with text in it, through poppler's <c>pdftotext -bbox-layout</c> where that is installed: columns, reading order and the size of type come
/// from its boxes. Pictures of the pages come through <c>pdftoppm</c>, on request.
/// </summary>
internal sealed class PdfFormat : IPageFormat
{
    public const string Shape = "pdf";

    private static readonly byte[] Signature = "%PDF-"u8.ToArray();

    public bool Leads => false;

    /// <summary>The signature may stand a little way into the file.</summary>
    public bool Recognizes(IReceivedFile file, ReadOnlySpan<byte> head) => head[..Math.Min(head.Length, 1024)].IndexOf(Signature) >= 0;

    public IEnumerable<ReadPage> Read(IReceivedFile file, FormatOptions options, ICollection<Fault> faults)
    {
        using var folder = new PdfFolder();
        if (!folder.Receive(file, options, faults) || PdfText.Extract(file, folder, options, faults) is not { } pages)
            yield break;
        var number = 0;
        var withText = 0;
        foreach (var received in pages)
        {
            number++;
            if (received.Regions.Count == 0)
                continue;
            withText++;
            if (BoxFault.Find(received, file.Name) is { } fault)
            {
                faults.Add(fault);
                continue;
            }

            var parted = InterruptedBlocks.Cut(Gutters.Cut(BlockRows.Joined(VerticalText.Gathered(received))));
            var whole = SplitHeadlines.Joined(WideLines.Flagged(parted));
            var page = whole with { Regions = PlaceOrder.Sort(whole) };
            yield return BoxedReader.Read(page, Shape, options) with { Image = options.Images ? PdfPicture.Make(file, folder, number, options, faults) : null };
        }

        if (withText == 0)
            faults.Add(new Fault(file.Name, Line: null, "a PDF of pictures, without text", "a PDF with text in it; run OCR on it first, for example with ocrmypdf"));
    }
}
