using Archive.Model;

namespace Archive.Import;

/// <summary>The flags that a finished article raises by what it lacks or holds, added to those of the decisions on the way.</summary>
internal static class ArticleFlags
{
    public static IEnumerable<ReviewFlag> Of(Article article, ArticleDraft draft, IEnumerable<ReviewFlag> decisions)
    {
        var flags = decisions.ToList();
        var line = draft.Line;
        if (article.Headline is null)
            flags.Add(new ReviewFlag(ReviewCodes.HeadlineMissing, "no headline was found for this text", line));
        if (article.Byline is null && (article.Kind is ArticleKind.News or ArticleKind.Photo))
            flags.Add(new ReviewFlag(ReviewCodes.BylineMissing, "no byline was found", line));
        foreach (var block in draft.Body)
        {
            if (SuspectText.Find(block.Text) is { } suspect)
                flags.Add(new ReviewFlag(ReviewCodes.SuspectText, $"suspect characters: {suspect}", block.Line));
        }

        if (article.Blocks is [.., { Type: BlockType.Paragraph } last] && article.ContinuedOn is null && !ParagraphCut.EndsParagraph(last.Text) && !SignOff.IsPart(last.Text))
            flags.Add(new ReviewFlag(ReviewCodes.TextCut, "the text ends in mid-sentence", draft.Body[^1].Line));
        return flags.Distinct().OrderBy(f => f.Line);
    }
}
