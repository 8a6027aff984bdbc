using Archive.Content;
using Archive.Model;

namespace Archive.Tests.Content;

public sealed class PageStoreTests : IDisposable
{
    private const string LongText = "大运河文化带建设座谈会昨日召开，来自沿线各地的代表就保护、传承、利用好大运河文化遗产交流了经验。";

    private readonly TemporaryFolder _folder = new();

    private PageStore Store => new(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_page_is_written_where_it_belongs_and_nothing_else_is_left_there()
    {
        var result = Store.Save(NewPage(Text(1, "标题", LongText)), dryRun: false);

        Assert.Equal(SaveOutcome.Written, result.Outcome);
        Assert.Equal(["hzrb/2021/2021-10-23/A4.md"], _folder.Files());
        Assert.Equal(result.Page, PageReader.Read(File.ReadAllText(result.Path), "A4.md", []));
    }

    [Fact]
    public void A_dry_run_says_the_same_and_writes_nothing()
    {
        var result = Store.Save(NewPage(), dryRun: true);

        Assert.Equal(SaveOutcome.Written, result.Outcome);
        Assert.Empty(_folder.Files());
        Assert.True(Store.AddNewspaper(new Newspaper { Id = "hzrb", Name = "杭州日报" }, dryRun: true));
        Assert.Empty(_folder.Files());
    }

    [Fact]
    public void The_same_page_again_changes_nothing()
    {
        Store.Save(NewPage(Text(1, "标题", LongText)), dryRun: false);

        Assert.Equal(SaveOutcome.Unchanged, Store.Save(NewPage(Text(1, "标题", LongText)), dryRun: false).Outcome);
    }

    [Fact]
    public void A_page_that_nobody_edited_is_replaced()
    {
        Store.Save(NewPage(Text(1, "标题", LongText)), dryRun: false);

        var result = Store.Save(NewPage(Text(1, "标题", LongText + "又一句。")), dryRun: false);

        Assert.Equal(SaveOutcome.Written, result.Outcome);
        Assert.Contains("又一句。", File.ReadAllText(result.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_checkout_with_other_line_ends_is_no_edit()
    {
        var path = Store.Save(NewPage(Text(1, "标题", LongText)), dryRun: false).Path;
        File.WriteAllText(path, File.ReadAllText(path).Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal(SaveOutcome.Unchanged, Store.Save(NewPage(Text(1, "标题", LongText)), dryRun: false).Outcome);
    }

    [Fact]
    public void A_page_that_a_person_edited_is_left_alone_and_the_difference_is_shown()
    {
        var path = Store.Save(NewPage(Text(1, "标题", LongText)), dryRun: false).Path;
        var edited = File.ReadAllText(path).Replace("# 标题", "# 正确的标题", StringComparison.Ordinal);
        File.WriteAllText(path, edited);

        var result = Store.Save(NewPage(Text(1, "标题", LongText)), dryRun: false);

        Assert.Equal(SaveOutcome.EditedByHand, result.Outcome);
        Assert.Equal("@@ line 11 @@\n \n-# 正确的标题\n+# 标题\n \n", result.Difference);
        Assert.Equal(edited, File.ReadAllText(path));
    }

    [Fact]
    public void A_page_that_a_person_broke_is_left_alone_too()
    {
        var page = NewPage();
        _folder.Write("hzrb/2021/2021-10-23/A4.md", "unfinished");

        Assert.Equal(SaveOutcome.EditedByHand, Store.Save(page, dryRun: false).Outcome);
        Assert.Equal("unfinished", File.ReadAllText(_folder.At("hzrb/2021/2021-10-23/A4.md")));
    }

    [Fact]
    public void A_page_from_another_source_is_left_alone()
    {
        Store.Save(NewPage(), dryRun: false);
        var other = NewPage() with { Source = new PageSource("other.txt", new string('b', 64), "plain-ocr") };

        var result = Store.Save(other, dryRun: false);

        Assert.Equal(SaveOutcome.OtherSource, result.Outcome);
        Assert.Equal("000.txt", result.OtherSource);
    }

    [Fact]
    public void A_corrected_source_of_the_same_name_and_a_renamed_source_are_the_same_source()
    {
        Store.Save(NewPage(), dryRun: false);

        Assert.Equal(SaveOutcome.Written, Store.Save(NewPage() with { Source = new PageSource("000.txt", new string('b', 64), "plain-ocr") }, dryRun: false).Outcome);
        Assert.Equal(SaveOutcome.Written, Store.Save(NewPage() with { Source = new PageSource("new.txt", new string('b', 64), "plain-ocr") }, dryRun: false).Outcome);
    }

    [Fact]
    public void A_page_replaced_because_its_source_changed_says_what_the_source_was()
    {
        Store.Save(NewPage(), dryRun: false);

        Assert.Equal(new string('a', 64), Store.Save(NewPage() with { Source = new PageSource("000.txt", new string('b', 64), "plain-ocr") }, dryRun: false).FormerSha256);
        Assert.Null(Store.Save(NewPage(Text(1, "标题", LongText)) with { Source = new PageSource("000.txt", new string('b', 64), "plain-ocr") }, dryRun: false).FormerSha256);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_label_that_is_there_in_other_case_is_refused(bool isOneStore)
    {
        var store = Store;
        store.Save(NewPage() with { Label = "1a" }, dryRun: false);

        var result = (isOneStore ? store : Store).Save(NewPage() with { Label = "1A" }, dryRun: false);

        Assert.Equal((SaveOutcome.OtherCase, _folder.At("hzrb/2021/2021-10-23/1a.md")), (result.Outcome, result.Path));
        Assert.Equal(["hzrb/2021/2021-10-23/1a.md"], _folder.Files());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_store_knows_the_places_that_it_has_given_in_a_dry_run_too(bool dryRun)
    {
        var store = Store;

        var places = new[] { "A4", "4", "特刊" }.Select(label => store.Save(NewPage() with { Label = label, Sequence = 0 }, dryRun).Page.Sequence);

        Assert.Equal([4, 5, 6], places);
    }

    [Fact]
    public void Very_many_pages_of_one_edition_are_saved_in_good_time()
    {
        var store = Store;
        var clock = System.Diagnostics.Stopwatch.StartNew();

        for (var i = 1; i <= 600; i++)
            store.Save(NewPage(Text(1, "标题", LongText)) with { Label = $"P{i}", Sequence = 0 }, dryRun: false);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), clock.Elapsed.ToString());
    }

    [Fact]
    public void Articles_keep_their_ids_when_the_page_is_split_in_another_way()
    {
        Store.Save(NewPage(Text(1, "甲", "甲的正文在这里，很短。"), Text(2, null, LongText), Text(3, "丙", "丙的正文。")), dryRun: false);

        var result = Store.Save(
            NewPage(Text(1, "导言", "一篇新的文章。"), Text(2, "座谈会召开", "开头多一句。" + LongText), Text(3, "甲", "甲的正文。")),
            dryRun: false);

        Assert.Equal([4, 2, 1], result.Page.Articles.Select(article => article.Id));
        Assert.Null(result.Page.LastArticleId);
        Assert.Equal(result.Page, PageReader.Read(File.ReadAllText(result.Path), "A4.md", []));
    }

    [Fact]
    public void The_id_of_an_article_that_is_gone_is_never_given_again()
    {
        Store.Save(NewPage(Text(1, "甲", "甲的正文。"), Text(2, "乙", "乙的正文是另外一回事。")), dryRun: false);
        Store.Save(NewPage(Text(1, "甲", "甲的正文。")), dryRun: false);

        var result = Store.Save(NewPage(Text(1, "甲", "甲的正文。"), Text(2, "丁", "丁的正文从来没有过。")), dryRun: false);

        Assert.Equal([1, 3], result.Page.Articles.Select(article => article.Id));
    }

    [Fact]
    public void A_page_keeps_its_sequence_when_it_is_imported_again()
    {
        Store.Save(NewPage(Text(1, "甲", "甲的正文。")) with { Sequence = 7 }, dryRun: false);

        Assert.Equal(7, Store.Save(NewPage(Text(1, "乙", "乙。")) with { Sequence = 0 }, dryRun: false).Page.Sequence);
    }

    [Theory]
    [InlineData("6", new int[0], 6)]
    [InlineData("A4", new int[0], 4)]
    [InlineData("A04", new[] { 1, 2 }, 4)]
    [InlineData("B2", new[] { 1, 2 }, 102)]
    [InlineData("T02", new int[0], 1902)]
    [InlineData("4", new[] { 4, 9 }, 10)]
    [InlineData("特刊", new[] { 4, 9999 }, 5)]
    [InlineData("unknown", new[] { 4 }, 9999)]
    public void A_new_page_finds_its_place_by_its_label(string label, int[] taken, int expected) => Assert.Equal(expected, PageSequence.Of(label, taken));

    [Fact]
    public void The_place_of_a_new_page_is_one_that_no_other_page_of_the_edition_has()
    {
        Store.Save(NewPage() with { Sequence = 4, Label = "X" }, dryRun: false);

        Assert.Equal(5, Store.Save(NewPage() with { Sequence = 0 }, dryRun: false).Page.Sequence);
    }

    [Fact]
    public void Newspaper_yml_is_made_once_and_never_changed()
    {
        Assert.True(Store.AddNewspaper(new Newspaper { Id = "hzrb", Name = "杭州日报" }, dryRun: false));
        Assert.False(Store.AddNewspaper(new Newspaper { Id = "hzrb", Name = "别的" }, dryRun: false));

        Assert.Equal("name: 杭州日报\nlanguage: zh-Hans\n", File.ReadAllText(_folder.At("hzrb/newspaper.yml")));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_one_clear_error_and_leaves_nothing_behind()
    {
        _folder.Write("hzrb/2021/2021-10-23", "a file where the folder should be");

        var fault = Assert.Throws<IOException>(() => Store.Save(NewPage(), dryRun: false));

        Assert.StartsWith($"Cannot write {_folder.At("hzrb/2021/2021-10-23/A4.md")}: ", fault.Message, StringComparison.Ordinal);
        Assert.Equal(["hzrb/2021/2021-10-23"], _folder.Files());
    }

    [Fact]
    public void A_difference_is_short_whatever_the_texts()
    {
        var there = string.Join('\n', Enumerable.Range(0, 5000).Select(i => $"行{i}"));
        var instead = string.Join('\n', Enumerable.Range(0, 5000).Select(i => $"别{i}"));

        var lines = LineDiff.Between(there, instead).TrimEnd('\n').Split('\n');

        Assert.Equal(42, lines.Length);
        Assert.Equal("… 9960 more lines", lines[^1]);
    }

    [Fact]
    public void A_difference_in_a_long_paragraph_shows_the_place()
    {
        var paragraph = string.Concat(Enumerable.Repeat("一二三四五六七八九十", 50));

        var difference = LineDiff.Between(paragraph, paragraph.Remove(300, 1).Insert(300, "差"));

        Assert.Contains("差", difference, StringComparison.Ordinal);
        Assert.All(difference.Split('\n'), line => Assert.True(line.Length < 120));
    }

    [Fact]
    public void A_page_of_very_many_alike_articles_is_saved_again_in_good_time()
    {
        const int Many = 5_000;
        Store.Save(NewPage([.. Enumerable.Range(1, Many).Select(id => Text(id, "同题", LongText))]), dryRun: false);
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var result = Store.Save(NewPage([.. Enumerable.Range(1, Many).Select(id => Text(id, "同题", LongText))]), dryRun: false);

        Assert.Equal(SaveOutcome.Unchanged, result.Outcome);
        result = Store.Save(NewPage([.. Enumerable.Range(1, Many).Select(id => Text(id, "同题", LongText + "又一句。"))]), dryRun: false);
        Assert.Equal(Many, result.Page.Articles.Select(article => article.Id).Distinct().Count());
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), clock.Elapsed.ToString());
    }

    private static Article Text(int id, string? headline, string text) => new() { Id = id, Headline = headline, Blocks = [Block.Paragraph(text)] };

    private static Page NewPage(params Article[] articles) => new()
    {
        Edition = new EditionKey("hzrb", EdtfDate.Parse("2021-10-23")),
        Label = "A4",
        Sequence = 4,
        Source = new PageSource("000.txt", new string('a', 64), "plain-ocr"),
        Articles = articles.ToValueList(),
    };
}
