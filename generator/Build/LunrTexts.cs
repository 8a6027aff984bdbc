using Archive.Search;

namespace Archive.Build;

/// <summary>The editions of an archive that is small enough for an index for lunr.js; of a larger one only how many articles it has.</summary>
internal sealed class LunrTexts
{
    public List<SourceEdition> Editions { get; } = [];

    public int ArticleCount { get; private set; }

    public bool AreTooMany => ArticleCount > LunrIndexBuilder.MostArticles;

    public void Add(SourceEdition edition)
    {
        ArticleCount += edition.Entry.ArticleCount;
        Editions.Add(edition);
        if (AreTooMany)
            Editions.Clear();
    }

    /// <summary>The builder of the index, with all editions.</summary>
    public LunrIndexBuilder ToBuilder()
    {
        var builder = new LunrIndexBuilder();
        foreach (var edition in Editions)
            builder.Add(edition.Read());
        return builder;
    }
}
