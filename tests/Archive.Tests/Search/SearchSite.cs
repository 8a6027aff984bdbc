using System.Text.Json;
using System.Text.RegularExpressions;
using Archive.Model;
using Archive.Search;
using Archive.Tests.Browser;

namespace Archive.Tests.Search;

/// <summary>A site that holds what search needs and no more: the search page, its scripts, the index and the JSON twins, on a server of its own.</summary>
public sealed partial class SearchSite : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>What stands in the template's places; the root is here, so the way to it is empty.</summary>
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["@words.search"] = "检索",
        ["@words.searchLabel"] = "检索全文",
        ["@words.searchNeedsScript"] = "检索需要 JavaScript。",
        ["@words.home"] = "首页",
    };

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

    public static async Task<SearchSite> StartAsync(IReadOnlyList<Edition> editions, string underPath = "")
    {
        var folder = new TemporaryFolder();
        Write(folder, editions);
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

    private static void Write(TemporaryFolder folder, IReadOnlyList<Edition> editions)
    {
        var assets = RepositoryFolder.Combine("templates", "assets");
        folder.CopyFrom(Path.Combine(assets, "search"), "assets/search");
        folder.Write("assets/search.css", File.ReadAllBytes(Path.Combine(assets, "search.css")));
        var content = Places().Replace(File.ReadAllText(RepositoryFolder.Combine("templates", "search.hbs")), place => Words.GetValueOrDefault(place.Groups["place"].Value, ""));
        folder.Write("search.html", Layout("zh-Hans", content));
        folder.Write("english.html", Layout("en", content));

        var builder = new SearchIndexBuilder();
        foreach (var edition in editions)
        {
            builder.Add(edition);
            foreach (var page in edition.Pages)
                folder.Write(Address.Twin(edition.Key, page.Label), Twin(edition, page));
        }

        foreach (var file in builder.Finish())
            folder.Write(file.Path, file.Bytes);
    }

    private static string Layout(string language, string content) =>
        $$"""
        <!doctype html>
        <html lang="{{language}}">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="archive-root" content="">
        <title>检索</title><link rel="icon" href="data:,"><link rel="stylesheet" href="assets/search.css">
        <style>:root { --paper: #fdfbf6; --ink: #1b1917; --soft: #5f584c; --pale: #767065; --rule: #d8d2c4; --red: #a8201a }
        body { background: var(--paper); color: var(--ink) }</style></head>
        <body class="search"><main>{{content}}</main></body>
        </html>
        """;

    private static string Twin(Edition edition, Page page) => JsonSerializer.Serialize(
        new
        {
            Newspaper = new { edition.Newspaper.Id, edition.Newspaper.Name },
            Date = edition.Date.Text,
            Edition = edition.Key.Key,
            Page = page.Label,
            page.Sequence,
            page.Section,
            Articles = page.Articles.Select(article => new
            {
                article.Id,
                article.Label,
                article.Kicker,
                article.Headline,
                article.Deck,
                article.Byline,
                article.SourceNote,
                Blocks = article.Blocks.Select(block => new { Type = block.Type.ToString().ToLowerInvariant(), block.Text }),
            }),
        },
        Json);

    [GeneratedRegex("{{(?<place>[^}]+)}}", RegexOptions.CultureInvariant)]
    private static partial Regex Places();
}
