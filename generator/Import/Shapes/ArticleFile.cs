using Archive.Model;

namespace Archive.Import;

/// <summary>
/// article-file: lines 1 to 3 of the file are kicker, headline and deck, of which the first and the third may be empty; the article's text
/// is below them.
/// </summary>
internal static class ArticleFile
{
    private const int TitleLines = 3;

    /// <summary>In em. A longer headline reads like text.</summary>
    private const double WidestHeadline = 60;

    public static ReadPage Read(string text)
    {
        var lines = SourceText.Parse(text).Lines;
        var title = lines.TakeWhile(line => line.Number <= TitleLines).ToList();
        var draft = new ArticleDraft();
        draft.Body.AddRange(title.Where(IsJump).Select(line => new TextBlock(BlockRole.Jump, line.Text, line.Number)));
        title.RemoveAll(IsJump);
        draft.Heads.AddRange(title.Select(line => new TextBlock(BlockRole.Heading, line.Text, line.Number)));
        draft.Body.AddRange(Body([.. lines.Where(line => line.Number > TitleLines)]));
        return new ReadPage { Shape = Shape.ArticleFile, Articles = [ArticleFinisher.Finish(draft, id: 1, Heads(title, draft.Flags))] };
    }

    private static HeadlineParts Heads(List<SourceLine> title, List<ReviewFlag> flags)
    {
        if (Line(title, 2) is { } headline)
        {
            if (EmWidth.Of(headline) > WidestHeadline || Punctuation.HasInnerStop(headline))
                flags.Add(new ReviewFlag(ReviewCodes.HeadlineOrder, "the second line was taken as the headline; it reads like text", Line: 2));
            return new HeadlineParts { Kicker = Line(title, 1), Headline = headline, Deck = Line(title, 3) };
        }

        if (title.Count == 0)
            return new HeadlineParts();
        flags.Add(new ReviewFlag(ReviewCodes.HeadlineOrder, $"the second line, where the headline should be, is empty; line {title[0].Number} was taken as the headline", title[0].Number));
        return new HeadlineParts { Headline = title[0].Text, Deck = title.Count > 1 ? title[1].Text : null };
    }

    private static IReadOnlyList<TextBlock> Body(IReadOnlyList<SourceLine> lines) => ShapeRecognizer.Recognize(lines) switch
    {
        var shape and (Shape.PdfHardWrap or Shape.MarkdownOcr) => Shape.Readers[shape].Read(lines),
        _ => SingleArticleReader.ReadBody(lines),
    };

    private static bool IsJump(SourceLine line) => JumpMark.Line(line.Text) is not null;

    private static string? Line(IEnumerable<SourceLine> title, int number) => title.FirstOrDefault(line => line.Number == number)?.Text;
}
