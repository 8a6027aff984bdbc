using System.Security.Cryptography;
using Archive.Model;

namespace Archive.Import;

/// <summary>
/// Raw page text in, page out: decode, turn the markup of OCR models into Markdown, part furniture from text, recognise the shape, read it into blocks, put the blocks together to
/// articles. Depends on its request alone.
/// </summary>
public static class PageImporter
{
    /// <summary>The names of the shapes that a request may ask for.</summary>
    public static IEnumerable<string> ShapeNames => [.. Shape.Readers.Keys, Shape.ArticleFile];

    public static ImportResult Import(ImportRequest request)
    {
        var faults = new List<Fault>();
        var text = SourceDecoder.Decode(request.File, request.Bytes.Span, faults, out var note);
        if (text is null)
            return new ImportResult(Draft: null, [.. faults], []);
        var read = Read(request, text);
        var source = new PageSource(Path.GetFileName(request.File), Convert.ToHexStringLower(SHA256.HashData(request.Bytes.Span)), read.Shape);
        var (draft, notes) = DraftMaker.Make(read, source, request.Known, request.Newspapers);
        draft = draft with { Text = text, Order = request.Order, IsPart = request.Order is not null || read.Shape == Shape.ArticleFile };
        return new ImportResult(draft, [], note is null ? notes : [note, .. notes]);
    }

    private static ReadPage Read(ImportRequest request, string text)
    {
        if (request.Shape == Shape.ArticleFile)
            return ArticleFile.Read(text);
        var markup = new List<string>();
        var source = OcrMarkup.ToMarkdown(SourceText.Parse(text).Lines, markup);
        var (lines, furniture, printed) = FurnitureFinder.Part(source, [.. request.Newspapers.Select(n => n.Name)]);
        var shape = request.Shape ?? ShapeRecognizer.Recognize(source);
        return PageSegmenter.Segment(new ReadPage
        {
            Shape = shape,
            Printed = printed,
            Blocks = Shape.Readers[shape].Read(lines),
            Furniture = [.. markup, .. furniture.Select(l => l.Text)],
            DateHint = PrintedDate.FindPartial(text),
        });
    }
}
