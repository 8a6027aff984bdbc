using Archive.Model;
using Archive.Search;
using Archive.Site;
using Archive.Tests.Browser;
using Archive.Tests.Site;

namespace Archive.Tests.Search;

/// <summary>A site that holds what search needs: the search page, its scripts, the index, and the editions with their articles, on a server of its own.</summary>
public sealed class SearchSite : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;
    private readonly StaticServer _server;

    private SearchSite(TemporaryFolder folder, StaticServer server, string underPath, IReadOnlyList<Edition> editions)
    {
        _folder = folder;
        _server = server;
        Root = new Uri(server.Address, underPath.TrimStart('/') + (underPath.Length > 0 ? "/" : ""));
        Editions = editions;
    }

    public Uri Root { get; }

    public IReadOnlyList<Edition> Editions { get; }

    /// <summary>The folder that is served.</summary>
    public string Folder => _folder.Path;

    public static async Task<SearchSite> StartAsync(IReadOnlyList<Edition> editions, string underPath = "", string language = "zh-Hans")
    {
        var folder = new TemporaryFolder();
        Write(folder, editions, language);
        return new SearchSite(folder, await StaticServer.StartAsync(folder.Path, underPath), underPath, editions);
    }

    /// <summary>The addresses of the articles in which each of the words stands in some field, by reading them all.</summary>
    public IEnumerable<string> Scan(params string[] words) =>
        from edition in Editions
        from page in edition.Pages
        from article in page.Articles
        where words.All(word => Texts(article).Any(text => Holds(text, word)))
        select $"{edition.Key.NewspaperId}/{edition.Key.Key}/{page.Label}-{article.Id}";

    /// <summary>Every text of an article that search reads.</summary>
    public static IEnumerable<string> Texts(Article article)
    {
        string?[] lines = [article.Label, article.Kicker, article.Headline, article.Deck, article.Byline, article.SourceNote];
        return lines.OfType<string>().Concat(article.Blocks.Select(block => block.Text));
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    private static bool Holds(string text, string word) =>
        Folding.Instance.Fold(text).Contains(Folding.Instance.Fold(word), StringComparison.Ordinal);

    private static void Write(TemporaryFolder folder, IReadOnlyList<Edition> editions, string language)
    {
        var renderer = new SiteRenderer(RenderedSite.Templates, CatalogueOf(language, editions));
        Add(renderer.RenderSearchPage());
        using var builder = new SearchIndexBuilder();
        foreach (var edition in editions.Order(Comparer<Edition>.Create((left, right) => ArchiveOrder.Compare(left.Key, right.Key))))
        {
            builder.Add(edition);
            foreach (var file in renderer.RenderEdition(edition))
                Add(file);
        }

        foreach (var file in builder.Finish().Concat(renderer.Assets()).Concat(SiteRenderer.WriteIdentity(new ArchiveInfo { Title = "档案" })))
            Add(file);

        void Add(SiteFile file) => folder.Write(file.Path, file.Bytes);
    }

    private static Catalogue CatalogueOf(string language, IReadOnlyList<Edition> editions) => new(
        new ArchiveInfo { Title = "档案", Language = language },
        [
            .. editions.GroupBy(edition => edition.Newspaper).Select(group => new CatalogueNewspaper(
                group.Key,
                [.. group.Select(edition => new CatalogueEdition(edition.Key, edition.Pages.Count, edition.Pages.Sum(page => page.Articles.Count), LeadHeadline: null))])),
        ]);
}
