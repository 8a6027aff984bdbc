namespace Archive.Import;

/// <summary>Puts the blocks of a page together to articles, teasers and furniture. A page whose source knows its articles is left as it is.</summary>
internal static class PageSegmenter
{
    public static ReadPage Segment(ReadPage page)
    {
        if (page.Blocks.Count == 0)
            return page;
        var (rest, teasers, labels, flags) = TeaserBox.Take(page.Blocks);
        var drafts = ArticleSegmenter.Segment(rest, page.Shape);
        return page with
        {
            Blocks = [],
            Articles = [.. page.Articles, .. drafts.Select((draft, k) => ArticleFinisher.Finish(draft, k + 1, page.Printed.FooterTitle))],
            Teasers = [.. page.Teasers, .. teasers],
            Furniture = [.. page.Furniture, .. labels],
            Flags = [.. page.Flags, .. flags.Distinct()],
        };
    }
}
