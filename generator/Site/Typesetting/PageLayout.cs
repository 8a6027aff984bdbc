using Archive.Model;

namespace Archive.Site;

/// <summary>
/// The bands of a typeset page from top to bottom, each read from left to right: the lead over all columns; the second
/// story in two columns with the side column beside it; the rest in columns. Read in this order they are the articles in
/// source order.
/// </summary>
internal sealed record PageLayout(
    PlacedArticle? Lead,
    PlacedArticle? Second,
    IReadOnlyList<PlacedArticle> Side,
    IReadOnlyList<PlacedArticle> Rest)
{
    public static readonly PageLayout Empty = new(null, null, [], []);

    /// <summary>A lead with less text in a column than this has too many columns.</summary>
    private const double ShortestColumnEms = 110;

    /// <summary>In how many columns the lead's text is set. A table is no reason for columns: it is set over all of them.</summary>
    public int LeadColumns =>
        Lead is null ? Typesetter.Columns : Math.Clamp((int)(Lead.Shown.Where(b => b.Type != BlockType.Table).Sum(CopyFitter.Ems) / ShortestColumnEms), 1, Typesetter.Columns);

    /// <summary>The width of the second story in hundredths of its band.</summary>
    public int SecondShare { get; } = Second is null ? BandBalance.Half : BandBalance.Share(Second, Side);

    public IEnumerable<PlacedArticle> InOrder()
    {
        if (Lead is not null)
            yield return Lead;
        if (Second is not null)
            yield return Second;
        foreach (var article in Side.Concat(Rest))
            yield return article;
    }
}
