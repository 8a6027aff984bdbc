namespace Archive.Model;

/// <summary>Reads the people out of a byline and credit lines.</summary>
public static class ContributorParser
{
    /// <summary>The contributors of an article in printed order, each once.</summary>
    public static ValueList<Contributor> Parse(Article article) => article.Byline is { } byline ? [new Contributor(byline, ContributorRole.Author)] : [];
}
