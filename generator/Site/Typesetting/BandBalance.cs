namespace Archive.Site;

/// <summary>
/// Divides the second band between the second story and the stories beside it so that both end at about the same height:
/// a longer text gets the wider place. Heights and widths are estimated in ems of the text, at desk width.
/// </summary>
internal static class BandBalance
{
    public const int Half = 50;

    /// <summary>Narrower, the second story has no room for two columns.</summary>
    private const int Narrowest = 45;

    private const int Widest = 67;

    /// <summary>The width of a band.</summary>
    public const double BandEms = 72.75;

    private const double ColumnGap = 2.25;

    /// <summary>What two columns need, the gap between them included.</summary>
    private const double TwoColumns = 32.25;

    private const double LineHeight = 1.7;

    /// <summary>What a paragraph takes beyond its text: the indent, and on average half of its last line.</summary>
    private const double ParagraphEms = 10;

    /// <summary>The second story's width in hundredths of the band.</summary>
    public static int Share(PlacedArticle second, IReadOnlyList<PlacedArticle> side)
    {
        var (secondText, sideText) = (Text(second), side.Sum(Text));
        return Enumerable.Range(Narrowest, Widest - Narrowest + 1)
            .MinBy(share => (
                Miss: Math.Abs(Height([second], secondText, BandEms * share / 100) - Height(side, sideText, BandEms * (100 - share) / 100)),
                FromHalf: Math.Abs(Half - share)));
    }

    /// <summary>How high a story stands in one column of a width.</summary>
    public static double Height(PlacedArticle story, double width) => Titles(story, width) + (Text(story) * LineHeight / width);

    /// <summary>One story has its titles over its columns; several stand in columns with their titles.</summary>
    private static double Height(IReadOnlyList<PlacedArticle> stories, double text, double width)
    {
        var columns = width < TwoColumns ? 1 : 2;
        var column = (width - ((columns - 1) * ColumnGap)) / columns;
        var titles = stories.Count == 1 ? Titles(stories[0], width) : stories.Sum(story => Titles(story, column)) / columns;
        return titles + (text * LineHeight / (column * columns));
    }

    private static double Text(PlacedArticle story) => story.Shown.Sum(block => CopyFitter.Ems(block) + ParagraphEms);

    private static double Titles(PlacedArticle story, double width)
    {
        const double gaps = 1;
        var article = story.Article;
        var size = story.Rank switch { Rank.Lead => 3.0, Rank.Second => 2.0, Rank.Story => 1.4, _ => 1.2 };
        return gaps
            + Part(article.Headline, size, width)
            + Part(article.Kicker, 1.1, width)
            + Part(article.Deck, 1.1, width)
            + Part(article.Label, 1.1, width)
            + Part(article.Byline, 0.9, width);
    }

    private static double Part(string? text, double size, double width) =>
        string.IsNullOrEmpty(text) ? 0 : Math.Ceiling(TextMeasure.Ems(text) * size / width) * size * 1.4;
}
