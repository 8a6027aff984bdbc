using Archive.Model;

namespace Archive.Import;

/// <summary>
/// Settles the flags of stories that jump, over the pages of an edition: a jump whose other end is found needs no look, one whose other end is
/// not found keeps its flag. The build links them by the same rules.
/// </summary>
internal static class JumpSettler
{
    /// <summary>The pages with their flags settled, in the order given.</summary>
    /// <param name="pages">The pages that are imported; a jump of theirs without its other end gets a flag.</param>
    /// <param name="others">The pages of the edition that are there already; of theirs, flags only go.</param>
    public static (IReadOnlyList<Page> Pages, IReadOnlyList<Page> Others) Settle(IReadOnlyList<Page> pages, IReadOnlyList<Page> others)
    {
        var all = pages.Concat(others).OrderBy(page => page.Label, StringComparer.Ordinal).ToList();
        var resolver = new JumpResolver(new PageFinder(all));
        return ([.. pages.Select(page => Settle(page, resolver, isNew: true))], [.. others.Select(page => Settle(page, resolver, isNew: false))]);
    }

    private static Page Settle(Page page, JumpResolver resolver, bool isNew)
    {
        if (!page.Articles.Any(article => article.ContinuedOn is not null || article.ContinuedFrom is not null))
            return page;
        return page with { Articles = [.. page.Articles.Select(article => article with { Review = [.. Flags(new PrintedArticle(page, article), resolver, isNew)] })] };
    }

    private static IEnumerable<ReviewFlag> Flags(PrintedArticle printed, JumpResolver resolver, bool isNew)
    {
        var article = printed.Article;
        IReadOnlyList<ReviewFlag> flags = article.Review;
        if (article.ContinuedOn is { } on)
            flags = Settled(flags, resolver.ContinuedOn(printed), JumpFlag.IsOn, JumpFlag.On(on, line: null), isNew);
        if (article.ContinuedFrom is { } from)
            flags = Settled(flags, resolver.ContinuedFrom(printed), JumpFlag.IsFrom, JumpFlag.From(from, line: null), isNew);
        return flags;
    }

    private static IReadOnlyList<ReviewFlag> Settled(IReadOnlyList<ReviewFlag> flags, JumpTarget? target, Func<ReviewFlag, bool> isOpen, ReviewFlag open, bool isNew)
    {
        if (target?.Article is not { } other)
            return isNew && !flags.Any(isOpen) ? [.. flags, open] : flags;
        var settled = flags.Where(flag => !isOpen(flag)).ToList();
        if (isNew && target.IsJudged)
            settled.Add(new ReviewFlag(ReviewCodes.JumpJudged, $"by its words alone, the other part is article {other.Id} of page {target.Page.Label}", Line: null));
        return settled;
    }
}
