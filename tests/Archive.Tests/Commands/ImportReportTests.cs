using System.Text.Json;
using AngleSharp.Html.Parser;
using Archive.Commands;
using Archive.Model;
using Archive.Tests.Build;

namespace Archive.Tests.Commands;

/// <summary><c>archive import --report</c>: what a person, and a program, can see of an import afterwards.</summary>
public sealed class ImportReportTests : IDisposable
{
    private const string Bridge = "\n石桥今日通车\n\n本报讯（记者 林照水）横跨南溪的石桥昨天通车。\n（下转第九版）\n";
    private const string Hostile = "\n<script>alert(1)</script>\n\n本报讯 <img src=x onerror=alert(1)> & \u202E“引号” \u0001。\n";

    private readonly SmallArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task The_JSON_report_says_what_each_input_became()
    {
        await Import("report.json");

        using var report = JsonDocument.Parse(await File.ReadAllTextAsync(_archive["report.json"]));
        var page = report.RootElement.GetProperty("pages")[0];
        Assert.Equal(("sxrb/2022-05-06/1", "written", 2), (page.GetProperty("page").GetString(), page.GetProperty("result").GetString(), page.GetProperty("files").GetArrayLength()));
        Assert.Equal((page.GetProperty("charactersIn").GetInt32(), 0), (page.GetProperty("charactersOut").GetInt32(), page.GetProperty("charactersLost").GetInt32()));
        Assert.Contains(page.GetProperty("flags").EnumerateArray(), flag => flag.GetProperty("code").GetString() == "jump-open");
        Assert.EndsWith("empty.txt", report.RootElement.GetProperty("refused")[0].GetProperty("file").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, report.RootElement.GetProperty("counts").GetProperty("pages").GetProperty("written").GetInt32());
    }

    [Fact]
    public async Task The_same_import_gives_the_same_report()
    {
        await Import("one.json", "--dry-run");
        await Import("two.json", "--dry-run", "--jobs", "7");
        Assert.Equal(await File.ReadAllTextAsync(_archive["one.json"]), await File.ReadAllTextAsync(_archive["two.json"]));
    }

    [Fact]
    public async Task The_HTML_report_has_source_and_result_in_the_same_colours_and_escapes_all_text()
    {
        await Import("report.html");

        var text = await File.ReadAllTextAsync(_archive["report.html"]);
        Assert.DoesNotContain('\u202E', text);
        Assert.DoesNotContain('\u0001', text);
        var page = new HtmlParser(new HtmlParserOptions { IsNotConsumingCharacterReferences = false }).ParseDocument(text);
        Assert.Empty(page.QuerySelectorAll("script, img, link, iframe, [src], [onerror]"));
        var sides = page.QuerySelectorAll(".sides > div");
        Assert.Equal(2, sides.Length);
        var source = sides[0].QuerySelectorAll("p").Select(line => (line.ClassName, line.TextContent)).ToList();
        Assert.Contains(("c0", "1石桥今日通车"), source);
        Assert.Contains(("c1", "2<script>alert(1)</script>"), source);
        Assert.Equal("c0 c1", string.Join(' ', sides[1].QuerySelectorAll("article").Select(article => article.ClassName)));
        Assert.Contains("jump-open: continues on page 9 (line 5)", sides[1].QuerySelector("article.c0")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("empty.txt: found an empty file", page.QuerySelector(".refused")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report.txt")]
    [InlineData("report")]
    public async Task A_report_of_another_kind_is_a_wrong_command_line(string name)
    {
        var ran = await Ran.Command("import", "--content", _archive.Content, _archive.Write("in/a.txt", Bridge), "--report", name);
        Assert.Equal(2, ran.Code);
        Assert.Contains($"--report: found '{name}'; expected a name that ends in .json or .html", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("in/a.html")]
    [InlineData("in/more/r.json")]
    [InlineData("content/sxrb/r.html")]
    public async Task A_report_in_the_place_of_a_source_or_a_page_is_a_wrong_command_line(string report)
    {
        var source = _archive.Write("in/a.html", "<p>seed");

        var ran = await Ran.Command("import", "--content", _archive.Content, _archive["in"], "--dry-run", "--report", _archive[report]);

        Assert.Equal(2, ran.Code);
        Assert.Contains("expected a place apart from the files that are imported and from the archive", ran.Error, StringComparison.Ordinal);
        Assert.Equal("<p>seed", await File.ReadAllTextAsync(source));
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_is_told_before_anything_is_imported()
    {
        var before = SmallArchive.Snapshot(_archive.Content);
        _archive.Write("file", "x");
        var ran = await Ran.Command("import", "--content", _archive.Content, _archive.Write("in/a.txt", Bridge), "--report", _archive["file/report.json"]);
        Assert.Equal(1, ran.Code);
        Assert.Equal(before, SmallArchive.Snapshot(_archive.Content));
    }

    [Fact]
    public void A_line_belongs_to_the_article_that_has_its_words()
    {
        Article[] articles =
        [
            new() { Id = 1, Headline = "石桥今日通车", Blocks = [Block.Paragraph("本报讯 横跨南溪的石桥昨天通车，两岸居民往来不用再绕行十里。")] },
            new() { Id = 2, Headline = "新茶", Blocks = [Block.Paragraph("本报讯 今年的头采茶昨天开称。")] },
        ];
        var owners = new LineOwners(articles, [new Teaser("渡口停航", Target: "4")], ["水乡日报 2022年5月6日"]);
        Assert.Equal(
            [LineOwners.Furniture, 0, 0, 0, 1, 1, LineOwners.Teaser, LineOwners.Nobody],
            new[] { "水乡日报", "石桥今日通车", "本报讯 横跨南溪的石", "桥昨天通车，两岸居民往来", "新茶", "本报讯 今年的头采茶", "◆ 渡口停航", "别处的一行字" }.Select(owners.Of));
    }

    private Task<Ran> Import(string report, params string[] more)
    {
        _archive.Write("in/20220506/20220506-01-01.txt", Bridge);
        _archive.Write("in/20220506/20220506-01-02.txt", Hostile);
        _archive.Write("in/20220506/empty.txt", "");
        return Ran.Command(["import", "--content", _archive.Content, "--newspaper", "sxrb", "--report", _archive[report], _archive["in"], .. more]);
    }
}
