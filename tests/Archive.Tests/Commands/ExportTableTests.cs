using System.Text;
using System.Text.Json;
using Archive.Content;
using Archive.Model;
using Archive.Tests.Architecture;
using Archive.Tests.Build;
using Archive.Tests.WholeSite;

namespace Archive.Tests.Commands;

/// <summary><c>archive export</c> as tables and lines, and back by <c>archive import</c>.</summary>
public sealed class ExportTableTests : IDisposable
{
    private static readonly string RepositoryContent = Path.Combine(RepositoryFolder.Path, "content");

    private readonly SmallArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData("csv")]
    [InlineData("jsonl")]
    public async Task What_was_exported_is_imported_as_the_same_articles(string format)
    {
        var articles = await RoundTrip(RepositoryContent, format);

        Assert.Equal(19, articles.Before.Count);
        Assert.Equal(articles.Before.Select(article => AsKept(article, format)), articles.After.Select(article => AsKept(article, format)), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("jsonl")]
    public async Task So_are_hostile_ones_and_every_kind_of_block(string format)
    {
        _archive.Write(SmallArchive.PagePath("sxrb", "2022-05-06_2", "unknown"), PageWriter.Write(HostilePage()));

        var articles = await RoundTrip(_archive.Content, format);

        Assert.Equal(6, articles.Before.Count);
        Assert.Equal(articles.Before.Select(article => AsKept(article, format)), articles.After.Select(article => AsKept(article, format)), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_table_opens_in_a_spreadsheet_and_runs_nothing_there()
    {
        _archive.AddPage("sxrb", "2021-10-26", "A1", 1, "=HYPERLINK(1)", "＋1|cmd", byline: "\"'@SUM(1)\"");

        await Export("csv", _archive["a.csv"], "--newspaper", "sxrb", "--edition", "2021-10-26");

        var bytes = await File.ReadAllBytesAsync(_archive["a.csv"]);
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.Equal(
            "newspaper,date,edition,page,sequence,section,order,kind,label,kicker,headline,deck,byline,dateline,text,continued_on,continued_from,source_note,jump_marks,blocks\r\n"
            + "sxrb,2021-10-26,1,A1,1,,1,news,,,'=HYPERLINK(1),,''@SUM(1),,'＋1|cmd,,,,[],\"[\"\"paragraph\"\"]\"\r\n",
            Encoding.UTF8.GetString(bytes[3..]));
    }

    [Fact]
    public async Task Text_that_was_edited_in_the_table_is_read_anew()
    {
        await Export("csv", _archive["a.csv"], "--newspaper", "lcwb");
        await File.WriteAllTextAsync(_archive["a.csv"], (await File.ReadAllTextAsync(_archive["a.csv"])).Replace("本周搬家。", "下周搬家。\n摊主都已知道。", StringComparison.Ordinal).Replace(",本报讯 老城", ",\"本报讯 老城", StringComparison.Ordinal).Replace("知道。", "知道。\"", StringComparison.Ordinal));

        var article = Assert.Single(await Import(_archive["a.csv"], "csv"));

        Assert.Equal(["本报讯 老城夜市下周搬家。", "摊主都已知道。"], article.Blocks.Select(block => block.Text), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_line_is_the_twin_of_its_article()
    {
        await Export("jsonl", _archive["a.jsonl"], "--newspaper", "lcwb");

        using var line = JsonDocument.Parse(Assert.Single(await File.ReadAllLinesAsync(_archive["a.jsonl"])));
        Assert.Equal(
            ["newspaper", "date", "edition", "page", "sequence", "section", "source", "id", "kind", "label", "kicker", "headline", "deck", "byline", "dateline", "contributors", "blocks", "continuedOn", "continuedFrom", "sourceNote", "review", "jumpMarks", "zones"],
            line.RootElement.EnumerateObject().Select(property => property.Name),
            StringComparer.Ordinal);
        Assert.Equal("""{"id":"lcwb","name":"绿城晚报"}""", line.RootElement.GetProperty("newspaper").GetRawText());
        Assert.Equal("""[{"type":"paragraph","text":"本报讯 老城夜市本周搬家。","markdown":null}]""", line.RootElement.GetProperty("blocks").GetRawText());
    }

    [Theory]
    [InlineData("{\"newspaper\":{},\"blocks\":[1],\"headline\":\"甲\"}")]
    [InlineData("{\"newspaper\":{\"id\":\"lcwb\"},\"blocks\":[{\"type\":\"shout\",\"text\":\"乙\"}],\"headline\":\"甲\"}")]
    [InlineData("{\"newspaper\":{\"id\":[]},\"date\":{},\"blocks\":[{\"text\":1}],\"zones\":[[1]],\"jumpMarks\":[{}],\"headline\":\"甲\"}")]
    public async Task A_line_that_only_looks_like_one_of_ours_breaks_nothing(string line)
    {
        var ran = await Ran.Command("import", _archive.Write("a.jsonl", line + "\n"), "--newspaper", "lcwb", "--date", "2019-12", "--page", "1", "--content", _archive.Content);

        Assert.Equal(0, ran.Code);
        Assert.Contains("1 article", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_content_gives_the_same_bytes()
    {
        await Export("csv", _archive["a.csv"], "--jobs", "1");
        var first = await File.ReadAllBytesAsync(_archive["a.csv"]);

        await Export("csv", _archive["a.csv"], "--jobs", "8");

        Assert.Equal(first, await File.ReadAllBytesAsync(_archive["a.csv"]));
        Assert.Equal("a.csv\ncontent\ntemplates", _archive.Names);
    }

    private static Page HostilePage()
    {
        var article = new Article
        {
            Id = 1,
            Kind = ArticleKind.Notice,
            Label = HostileWords.OneLine("label"),
            Kicker = "=1+1",
            Headline = "'=cmd|' /C calc'!A0",
            Deck = "-1",
            Byline = "@SUM(1)",
            Dateline = "本报讯",
            SourceNote = "\"引号\",逗号;分号",
            ContinuedOn = "A4",
            ContinuedFrom = "3",
            JumpMarks = ["（下转A4版）", "(上接3版)"],
            Review = [new ReviewFlag("label-attached", HostileWords.OneLine("review"), 3), new ReviewFlag("text-cut", "x", Line: null)],
            Zones = [Zone.Rectangle(0.1, 0.2, 0.5, 0.75)],
            Blocks =
            [
                Block.Paragraph("=本报讯 " + HostileWords.OneLine("paragraph")),
                Block.Crosshead("一个长得不像小标题的小标题，却正是小标题。"),
                Block.Caption("图为石桥。"),
                Block.FromMarkdown(BlockType.List, "- 甲\n- 乙"),
                Block.FromMarkdown(BlockType.Table, "| 甲 | 乙 |\n|---|---|\n| 1 | 2 |"),
                Block.FromMarkdown(BlockType.Image, "![桥](images/A4.jpg)"),
                Block.FromMarkdown(BlockType.Paragraph, "*着重*与[链接](https://example.test/)"),
                Block.Paragraph("短段"),
            ],
        };
        return new Page
        {
            Edition = new EditionKey("sxrb", EdtfDate.Parse("2022-05-06?"), 2),
            Label = PageLabel.Unknown,
            Sequence = 7,
            Section = "要闻",
            Articles = [article, article with { Id = 2, Headline = null, Kicker = null, Deck = null }],
        };
    }

    /// <summary>An article as a format keeps it: a table has no review flags and no zones. An import notes anew which jumps are open.</summary>
    private static string AsKept(Article article, string format)
    {
        var kept = format == "csv" ? article with { Review = [], Zones = [] } : article with { Review = [.. article.Review.Where(flag => flag.Code != "jump-open")] };
        return PageWriter.Write(new Page { Edition = new EditionKey("x", EdtfDate.Parse("2000")), Label = "1", Sequence = 1, Articles = [kept] });
    }

    private async Task<(List<Article> Before, List<Article> After)> RoundTrip(string content, string format)
    {
        await Export(format, _archive[$"a.{format}"], "--content", content);
        foreach (var file in Directory.EnumerateFiles(content, "*.yml", SearchOption.AllDirectories))
            _archive.Write(Path.Combine("again", Path.GetRelativePath(content, file)), await File.ReadAllTextAsync(file));
        return (Articles(content), await Import(_archive[$"a.{format}"], format, "--content", _archive["again"]));
    }

    private async Task<List<Article>> Import(string file, string format, params string[] more)
    {
        if (more.Length == 0)
        {
            foreach (var folder in Directory.EnumerateDirectories(_archive["content/lcwb"]))
                Directory.Delete(folder, recursive: true);
        }

        string[] content = more.Length == 0 ? ["--content", _archive.Content] : more;
        var ran = await Ran.Command(["import", file, .. content]);
        Assert.True(ran.Code == 0, $"{format}: {ran.Error}");
        return Articles(content[1], more.Length == 0 ? "lcwb" : null);
    }

    private static List<Article> Articles(string folder, string? newspaper = null)
    {
        var faults = new List<Fault>();
        var content = ContentFolder.Open(folder, faults)!;
        var articles = content.Editions
            .Where(files => newspaper is null || files.NewspaperId == newspaper)
            .SelectMany(files => content.ReadEdition(files, faults)!.Pages)
            .SelectMany(page => page.Articles)
            .ToList();
        Assert.Empty(faults);
        return articles;
    }

    private async Task Export(string format, string output, params string[] more)
    {
        string[] content = more.Contains("--content", StringComparer.Ordinal) ? [] : ["--content", _archive.Content];
        var ran = await Ran.Command(["export", "--format", format, "--output", output, .. content, .. more]);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
    }
}
