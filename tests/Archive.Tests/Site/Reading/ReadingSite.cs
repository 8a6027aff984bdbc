using System.Text;
using Archive.Model;
using Archive.Tests.Browser;

namespace Archive.Tests.Site.Reading;

/// <summary>A public archive on a server: an edition of two pages, whose lead has numbers in it.</summary>
public sealed class ReadingSite : IAsyncLifetime, IDisposable
{
    public const string Lead = "yhrb/2021-10-23/A1-1.html";

    public const string Brief = "yhrb/2021-10-23/A1-2.html";

    public const string FrontPage = "yhrb/2021-10-23/A1.html";

    public const string Citations = "yhrb/2021-10-23/A1-cite.html";

    public const string InsidePage = "yhrb/2021-10-23/A4.html";

    public const string Edition = "yhrb/2021-10-23/index.html";

    private readonly TemporaryFolder _folder = new();

    private StaticServer _server = null!;

    /// <summary>The kinds of pages there are.</summary>
    public static IReadOnlyList<string> Kinds => ["index.html", "yhrb/index.html", Edition, FrontPage, Lead, Citations, "search/index.html", "404.html"];

    public static string Numbers => "2015年12月，全市13个区县、111家单位按3+3的框架，完成12.5%。";

    public Uri Root => _server.Address;

    public async Task InitializeAsync()
    {
        var key = Invented.Key("2021-10-23");
        var paragraphs = Enumerable.Range(1, 12).Select(_ => Invented.Filler(150)).Prepend(Numbers).ToArray();
        var front = Invented.Page(key, "A1", 1, Invented.Article(1, "老码头新颜 船板作长椅", paragraphs) with { Kicker = "古城更新", Byline = "记者 文一舟" }, Invented.Article(2, "点灯", "昨晚点灯。"));
        var inside = Invented.Page(key, "A4", 4, Invented.Article(1, "清河道", Invented.Filler(60)));
        var site = RenderedSite.Of(new Edition(Invented.Daily, key, [front, inside]), new ArchiveInfo { Title = "旧报馆", BaseUrl = "https://example.org/" });
        foreach (var (path, text) in site.Files)
            _folder.Write(path, Encoding.UTF8.GetBytes(text));
        foreach (var neighbour in new[] { "2021-10-22", "2021-10-24" })
            _folder.Write($"yhrb/{neighbour}/index.html", "<!doctype html><title>前后两期</title>");
        _server = await StaticServer.StartAsync(_folder.Path);
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    public string At(string path) => new Uri(Root, path).AbsoluteUri;
}
