using System.Security.Cryptography;
using Archive.Model;

namespace Archive.Import;

/// <summary>
/// Raw page text in, page out: decode, part furniture from text, recognise the shape, read it into blocks, put the blocks together to
/// articles. Depends on its request alone.
/// </summary>
public static class PageImporter
{
    /// <summary>The names of the shapes that a request may ask for.</summary>
    public static IEnumerable<string> ShapeNames => Shape.Readers.Keys;

    public static ImportResult Import(ImportRequest request)
    {
        var faults = new List<Fault>();
        var text = SourceDecoder.Decode(request.File, request.Bytes.Span, faults, out var note);
        if (text is null)
            return new ImportResult(Draft: null, [.. faults], []);
        var (draft, notes) = Read(request, text);
        return new ImportResult(draft, [], note is null ? notes : [note, .. notes]);
    }

    private static (DraftPage Draft, ValueList<string> Notes) Read(ImportRequest request, string text)
    {
        var source = SourceText.Parse(text);
        var (lines, furniture, printed) = FurnitureFinder.Part(source.Lines, [.. request.Newspapers.Select(n => n.Name)]);
        var shape = request.Shape ?? ShapeRecognizer.Recognize(source.Lines);
        var blocks = Shape.Readers[shape].Read(lines);
        var (rest, teasers, labels, teaserFlags) = TeaserBox.Take(blocks);
        var drafts = ArticleSegmenter.Segment(rest, shape);
        var articles = drafts.Select((draft, k) => ArticleFinisher.Finish(draft, k + 1, printed.FooterTitle)).ToList();
        var facts = FactsJudge.Decide(request, printed, articles);
        if (articles.Count > 0)
            articles[0] = articles[0] with { Review = [.. articles[0].Review, .. facts.Flags, .. teaserFlags.Distinct()] };
        var page = new DraftPage
        {
            Newspaper = facts.Newspaper,
            NewspaperName = facts.NewspaperName,
            Date = facts.Date,
            EditionNumber = request.Known.Edition ?? 1,
            Label = facts.Label,
            Sequence = request.Known.Sequence,
            Section = facts.Section,
            Source = new PageSource(Path.GetFileName(request.File), Convert.ToHexStringLower(SHA256.HashData(request.Bytes.Span)), shape),
            Articles = [.. articles],
            Teasers = [.. teasers],
            Furniture = [.. furniture.Select(l => l.Text), .. labels],
            DateHint = PrintedDate.FindPartial(text),
        };
        return (page, facts.Notes);
    }
}
