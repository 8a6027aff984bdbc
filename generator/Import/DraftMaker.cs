using Archive.Model;

namespace Archive.Import;

/// <summary>From what was read of a page to its draft: decides which page it is, and gives the articles their ids and the page's flags.</summary>
internal static class DraftMaker
{
    public static (DraftPage Draft, ValueList<string> Notes) Make(ReadPage read, PageSource source, KnownFacts known, IReadOnlyCollection<Newspaper> newspapers)
    {
        read = PageSegmenter.Segment(read);
        var articles = read.Articles.Select((article, k) => article with { Id = k + 1 }).ToList();
        var facts = FactsJudge.Decide(known, newspapers, read.Printed, articles);
        if (articles.Count > 0)
            articles[0] = articles[0] with { Review = [.. articles[0].Review, .. facts.Flags.Where(flag => !IsOfCourse(flag, read)), .. read.Flags] };
        var draft = new DraftPage
        {
            Newspaper = facts.Newspaper,
            NewspaperName = facts.NewspaperName,
            Date = facts.Date,
            EditionNumber = facts.Edition,
            Label = facts.Label,
            Sequence = facts.Sequence,
            Section = facts.Section,
            Source = source,
            Articles = [.. articles],
            Teasers = read.Teasers,
            Furniture = read.Furniture,
            DateHint = read.DateHint,
            Image = read.Image,
        };
        return (draft, read.Notes);
    }

    /// <summary>A file that holds one article and no more prints nothing of its page.</summary>
    private static bool IsOfCourse(ReviewFlag flag, ReadPage read) => read.Shape == Shape.ArticleFile && flag.Code == ReviewCodes.FactMissing;
}
