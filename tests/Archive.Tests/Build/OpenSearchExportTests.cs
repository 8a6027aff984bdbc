using System.Text;
using System.Text.Json;
using Archive.Build;

namespace Archive.Tests.Build;

/// <summary>An archive as documents for OpenSearch.</summary>
public sealed class OpenSearchExportTests : IDisposable
{
    private readonly SmallArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    private string Output => _archive["opensearch"];

    [Fact]
    public void Every_article_is_one_document_after_the_line_that_names_it()
    {
        var result = Export();

        Assert.Empty(result.Faults);
        Assert.Equal(new ExportSummary(Editions: 3, Articles: 4, Files: 1), result.Summary);
        Assert.Equal("articles-0001.ndjson\nmapping.json", SmallArchive.NamesIn(Output));
        Assert.Equal("content\nopensearch\ntemplates", _archive.Names);
        var lines = Lines("articles-0001.ndjson");
        Assert.Equal(
            "lcwb/2019-11/1-1 sxrb/2021-10-23/A1-1 sxrb/2021-10-23/A2-1 sxrb/2021-10-24/A1-1",
            string.Join(' ', lines.Where((_, line) => line % 2 == 0).Select(line => line.GetProperty("index").GetProperty("_id").GetString())));
        Assert.Equal("渡口停航", lines[7].GetProperty("headline").GetString());
    }

    [Fact]
    public void A_document_has_the_article_and_the_days_that_its_date_may_mean()
    {
        _archive.Write(SmallArchive.PagePath("sxrb", "2018-11", "A3"), """
            ---
            newspaper: sxrb
            date: 2018-11?
            page: A3
            sequence: 3
            section: 要闻
            ---

            # 𠮷祥街的“灯”

            ```article
            id: 2
            kicker: 引题
            deck: 副题
            label: 栏题
            byline: 记者 吕毅 徐墉
            ```

            第一段\\。

            ## 小标题

            第二段。

            """);

        Export();

        Assert.Contains("\"headline\":\"𠮷祥街的“灯”\"", File.ReadAllText(Path.Combine(Output, "articles-0001.ndjson")), StringComparison.Ordinal);
        var document = Lines("articles-0001.ndjson")[3];
        Assert.Equal(
            """{"newspaper":"sxrb","newspaper_name":"水乡日报","language":"zh-Hans","date":"2018-11?","date_from":"2018-11-01","date_to":"2018-11-30","date_is_uncertain":true,"date_is_approximate":false,"edition":"2018-11","page":"A3","sequence":3,"section":"要闻","article":2,"address":"sxrb/2018-11/A3-2.html","kind":"news","label":"栏题","kicker":"引题","headline":"𠮷祥街的“灯”","deck":"副题","byline":"记者 吕毅 徐墉","contributors":["吕毅","徐墉"],"body":["第一段\\。","小标题","第二段。"]}""",
            document.GetRawText());
    }

    [Fact]
    public void The_mapping_knows_every_field_of_the_documents()
    {
        Export();

        using var mapping = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Output, "mapping.json")));
        var fields = mapping.RootElement.GetProperty("mappings").GetProperty("properties");
        Assert.All(
            Lines("articles-0001.ndjson").Where((_, line) => line % 2 == 1).SelectMany(document => document.EnumerateObject()),
            field => Assert.True(fields.TryGetProperty(field.Name, out _), field.Name));
        Assert.All(["newspaper", "section", "page", "contributors"], name => Assert.Equal("keyword", fields.GetProperty(name).GetProperty("type").GetString()));
        Assert.All(["headline", "kicker", "deck", "byline", "body"], name => Assert.Equal("bigrams", fields.GetProperty(name).GetProperty("analyzer").GetString()));
        Assert.Equal(
            """["cjk_width", "lowercase", "cjk_bigram"]""",
            mapping.RootElement.GetProperty("settings").GetProperty("analysis").GetProperty("analyzer").GetProperty("bigrams").GetProperty("filter").GetRawText());
    }

    [Fact]
    public void A_full_file_is_followed_by_the_next_and_the_bytes_do_not_depend_on_how_much_is_done_at_once()
    {
        Export();
        var whole = File.ReadAllText(Path.Combine(Output, "articles-0001.ndjson"));

        Assert.Equal(4, Export(largestFile: 10, jobs: 1).Summary!.Files);
        var parted = SmallArchive.Snapshot(Output);
        Assert.Equal(whole, string.Concat(Enumerable.Range(1, 4).Select(number => File.ReadAllText(Path.Combine(Output, $"articles-000{number}.ndjson")))));
        Export(largestFile: 10, jobs: 16);
        Assert.Equal(parted, SmallArchive.Snapshot(Output));

        Export();
        Assert.Equal("articles-0001.ndjson\nmapping.json", SmallArchive.NamesIn(Output));
    }

    [Fact]
    public void A_page_at_fault_is_named_and_left_out()
    {
        var broken = _archive.Write(SmallArchive.PagePath("sxrb", "2021-10-23", "A3"), "no front matter\n");

        var result = Export();

        Assert.All(result.Faults, fault => Assert.Equal(broken, fault.File));
        Assert.NotEmpty(result.Faults);
        Assert.Equal(4, result.Summary!.Articles);
    }

    [Fact]
    public void A_folder_that_holds_something_else_or_the_archive_is_left_alone()
    {
        var note = _archive.Write("opensearch/note.txt", "mine");

        var result = Export();

        Assert.Null(result.Summary);
        Assert.Contains("'note.txt'", Assert.Single(result.Faults).Found, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(note));
        Assert.Null(new ArchiveExport(new ExportOptions { Content = _archive.Content, Output = _archive["content/export"] }).Run().Summary);
        Assert.False(Directory.Exists(_archive["content/export"]));
    }

    [Fact]
    public void An_interrupted_export_leaves_the_former_one()
    {
        Export();
        var before = SmallArchive.Snapshot(Output);
        _archive.AddPage("sxrb", "2021-10-25", "A1", 1, "新闻", "本报讯 又一天。");
        using var interruption = new CancellationTokenSource();
        interruption.Cancel();

        Assert.Throws<OperationCanceledException>(() => new ArchiveExport(Options()).Run(interruption.Token));

        Assert.Equal(before, SmallArchive.Snapshot(Output));
        Assert.Equal("content\nopensearch\ntemplates", _archive.Names);
    }

    [Fact]
    public void An_archive_without_articles_gives_the_mapping_alone()
    {
        foreach (var newspaper in new[] { "lcwb", "sxrb" })
            Directory.Delete(_archive[$"content/{newspaper}"], recursive: true);

        Assert.Equal(new ExportSummary(Editions: 0, Articles: 0, Files: 0), Export().Summary);
        Assert.Equal("mapping.json", SmallArchive.NamesIn(Output));
    }

    private ExportOptions Options() => new() { Content = _archive.Content, Output = Output };

    private ExportResult Export(long largestFile = 1 << 20, int jobs = 4) =>
        new ArchiveExport(Options() with { LargestFile = largestFile, Jobs = jobs }).Run();

    private List<JsonElement> Lines(string name) =>
        File.ReadAllText(Path.Combine(Output, name), Encoding.UTF8).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
}
