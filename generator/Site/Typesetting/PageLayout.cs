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
