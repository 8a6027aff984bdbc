using Archive.Content;
using Archive.Model;

namespace Archive.Tests.Content;

/// <summary>What a person may type into a page, and what the tool does with blocks that are not what they say.</summary>
public sealed class BodyTests
{
    private const string Head = "---\nnewspaper: hzrb\ndate: 2021-10-23\npage: A4\nsequence: 4\n---\n\n# 标题\n\n```article\nid: 1\n```\n\n";

    [Theory]
    [InlineData("第一行\n第二行\n", "第一行第二行")]
    [InlineData("first line\nsecond line\n", "first line second line")]
    [InlineData("召开\nG20 峰会\n", "召开 G20 峰会")]
    [InlineData("  缩进\n   又缩进\n", "缩进又缩进")]
    [InlineData("AT&amp;T \\* <b>粗</b>\n", "AT&T * <b>粗</b>")]
    [InlineData("没有换行的末行", "没有换行的末行")]
    public void A_plain_paragraph_has_no_markdown(string body, string text) => Assert.Equal([Block.Paragraph(text)], Blocks(body));

    [Theory]
    [InlineData("有**重点**\n的段\n", "有重点的段", "有**重点**的段")]
    [InlineData("**“重点”**\n的段\n", "“重点”的段", "**“重点”**\n的段")]
    [InlineData("一行  \n又一行\n", "一行\n又一行", "一行  \n又一行")]
    public void A_wrapped_paragraph_with_markup_is_put_on_one_line_where_that_changes_nothing(string body, string text, string markdown) =>
        Assert.Equal([new Block(BlockType.Paragraph, text, markdown)], Blocks(body));

    [Fact]
    public void Every_kind_of_block_is_read() => Assert.Equal(
        [
            Block.Crosshead("小标题"),
            Block.Crosshead("另一种小标题"),
            Block.Crosshead("C#"),
            new Block(BlockType.Crosshead, "强调", "*强调*"),
            Block.Caption("图为会场"),
            Block.Caption("又一幅图"),
            Block.Caption("第三幅"),
            new Block(BlockType.List, "一\n二", "- 一\n- 二"),
            new Block(BlockType.List, "1. 甲\n2. 乙", "1. 甲\n2. 乙"),
            new Block(BlockType.Table, "甲 | 乙\n1 | 2", "| 甲 | 乙 |\n|---|---|\n| 1 | 2 |"),
            new Block(BlockType.Image, "会场", "![会场](images/1.jpg)"),
            new Block(BlockType.Paragraph, "会场 和文字", "![会场](images/1.jpg) 和文字"),
        ],
        Blocks("## 小标题 ##\n\n另一种小标题\n---\n\n## C#\n\n## *强调*\n\n> 图为\n> 会场\n\n> 又一幅\n图\n>\n> 第三幅\n\n- 一\n- 二\n\n1. 甲\n2. 乙\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n\n![会场](images/1.jpg)\n\n![会场](images/1.jpg) 和文字\n"));

    [Fact]
    public void A_paragraph_of_a_person_right_above_a_table_stays_a_paragraph() => Assert.Equal(
        [Block.Paragraph("下表："), new Block(BlockType.Table, "甲 | 乙\n1 | 2", "| 甲 | 乙 |\n|---|---|\n| 1 | 2 |")],
        Blocks("下表：\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n"));

    [Theory]
    [InlineData(BlockType.Paragraph, "x\n\n# 假稿件\n\n```article\nid: 9\n```")]
    [InlineData(BlockType.List, "# 不是列表")]
    [InlineData(BlockType.List, "- 一\n\n段落")]
    [InlineData(BlockType.Table, "| 没有 | 分隔行 |")]
    [InlineData(BlockType.Image, "不是图")]
    [InlineData(BlockType.Caption, "- 列表")]
    [InlineData(BlockType.Paragraph, "```furniture\n```")]
    [InlineData(BlockType.Crosshead, "两\n行")]
    [InlineData(BlockType.Paragraph, "[a]: b")]
    public void Markdown_that_is_not_what_the_block_says_gives_way_to_the_text(BlockType type, string markdown)
    {
        var page = Page(new Block(type, "甲乙\n丙", markdown), Block.Paragraph("末"));

        var read = Read(PageWriter.Write(page));

        Assert.Equal("甲乙丙末", string.Concat(Assert.Single(read.Articles).Blocks.Select(block => block.Text)).Replace("\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_lists_in_a_row_become_one_and_lose_nothing() => Assert.Equal(
        ["一\n二"],
        Assert.Single(Read(PageWriter.Write(Page(Block.FromMarkdown(BlockType.List, "- 一"), Block.FromMarkdown(BlockType.List, "- 二")))).Articles)
            .Blocks.Select(block => block.Text));

    [Fact]
    public void Thousands_of_brackets_are_read_on_a_small_stack()
    {
        var brackets = new string('[', 9000);
        IReadOnlyList<Block> blocks = [];
        var thread = new Thread(() => blocks = Blocks(brackets + "\n"), maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();

        Assert.Equal([Block.Paragraph(brackets)], blocks);
    }

    [Fact]
    public void A_page_of_ten_megabytes_is_written_and_read_in_seconds()
    {
        var paragraph = Block.Paragraph(string.Concat(Enumerable.Repeat("大运河文化带建设,“三服务”*、_A B_、[2016]5号。", 12)));
        var page = Page() with
        {
            Articles = Enumerable.Range(1, 3000).Select(id => new Article { Id = id, Headline = "标题", Blocks = [paragraph, paragraph, paragraph] }).ToValueList(),
        };
        var started = System.Diagnostics.Stopwatch.StartNew();

        Assert.Equal(page, Read(PageWriter.Write(page)));

        Assert.True(started.Elapsed < TimeSpan.FromSeconds(30), $"{started.Elapsed}");
    }

    private static Page Page(params Block[] blocks) => new()
    {
        Edition = new EditionKey("hzrb", EdtfDate.Parse("2021-10-23")),
        Label = "A4",
        Sequence = 4,
        Articles = [new Article { Id = 1, Blocks = blocks.ToValueList() }],
    };

    private static ValueList<Block> Blocks(string body) => Assert.Single(Read(Head + body).Articles).Blocks;

    private static Page Read(string text)
    {
        var faults = new List<Fault>();
        var page = PageReader.Read(text, "A4.md", faults);
        Assert.Empty(faults);
        return page!;
    }
}
