using Archive.Model;

namespace Archive.Site;

/// <summary>
/// Places the articles of a page in bands. The first article leads, as the head position of a horizontal page does; the
/// order of the source is kept, so that what is read aloud is what is seen. The second story's band is filled from the
/// following articles until its two halves are about as high.
/// </summary>
internal static class Typesetter
{
    /// <summary>The columns of a page at desk width.</summary>
    public const int Columns = 4;

    /// <summary>A page with no more text than a printed one holds is set in full.</summary>
    private const double FullPageEms = 6000;

    /// <summary>With fewer articles than this there is no second band.</summary>
    private const int ArticlesForSecondBand = 3;

    /// <summary>A second story shorter than this would look lost over two columns.</summary>
    private const double ShortestSecondEms = 250;

    /// <summary>Anything shorter is a brief.</summary>
    private const double LongestBriefEms = 220;

    /// <summary>Characters in a line of one column at desk width, for estimating heights.</summary>
    private const double LineEms = 17;

    public static PageLayout Compose(IReadOnlyList<Article> articles)
    {
        if (articles.Count == 0)
            return PageLayout.Empty;
        var lengths = articles.Select(a => a.Blocks.Sum(CopyFitter.Ems)).ToArray();
        var isFull = lengths.Sum() <= FullPageEms;
        PlacedArticle Place(int index, Rank rank)
        {
            var (shown, isWhole) = isFull ? (articles[index].Blocks, true) : CopyFitter.Fit(articles[index].Blocks, Room(rank, articles.Count));
            return new PlacedArticle(articles[index], rank, shown, isWhole);
        }

        var rest = Enumerable.Range(1, articles.Count - 1).Select(i => Place(i, lengths[i] > LongestBriefEms ? Rank.Story : Rank.Brief)).ToList();
        var lead = Place(0, Rank.Lead);
        if (articles.Count < ArticlesForSecondBand || lengths[1] < ShortestSecondEms || articles[1].Kind == ArticleKind.Photo)
            return new PageLayout(lead, Second: null, [], rest);

        var second = Place(1, Rank.Second);
        var side = SideCount(second, rest);
        return new PageLayout(lead, second, rest[1..(1 + side)], rest[(1 + side)..]);
    }

    /// <summary>How many characters of an article the page shows when it does not hold all of them in full.</summary>
    private static double Room(Rank rank, int articles) => rank switch
    {
        Rank.Lead => articles == 1 ? 2400 : 1400,
        Rank.Second => 900,
        _ => articles switch { <= 12 => 420, <= 24 => 260, _ => 160 },
    };

    /// <summary>The number of following articles that fills the half beside the second story best; one at least.</summary>
    private static int SideCount(PlacedArticle second, List<PlacedArticle> rest)
    {
        var target = Lines(second);
        var height = 0.0;
        var best = (Count: 1, Miss: double.MaxValue);
        for (var i = 1; i < rest.Count; i++)
        {
            height += Lines(rest[i]);
            var miss = Math.Abs(target - height);
            if (miss >= best.Miss)
                break;
            best = (i, miss);
        }

        return best.Count;
    }

    /// <summary>Estimated lines of one column, titles included.</summary>
    private static double Lines(PlacedArticle placed)
    {
        var article = placed.Article;
        var titles = Math.Ceiling(TextMeasure.Ems(article.Headline) * 1.4 / LineEms) * 1.6
            + Math.Ceiling((TextMeasure.Ems(article.Kicker) + TextMeasure.Ems(article.Deck)) / LineEms);
        return titles + 2 + placed.Shown.Sum(block => Math.Ceiling((CopyFitter.Ems(block) + 2) / LineEms));
    }
}
