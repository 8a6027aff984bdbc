using Archive.Import;
using Archive.Model;

namespace Archive.Tests.Import.Shapes;

/// <summary>A line of Markdown OCR is an image exactly where content/ reads it as one.</summary>
public sealed class MarkdownImageTests
{
    [Theory]
    [InlineData("![图](images/1.jpg)", BlockType.Image)]
    [InlineData("![图](images/1.jpg \"街\")", BlockType.Image)]
    [InlineData("![](images/1.jpg)", BlockType.Image)]
    [InlineData("![![图](images/1.jpg)", BlockType.Paragraph)]
    [InlineData("![老街![图](images/1.jpg)", BlockType.Paragraph)]
    public void What_content_reads_as_an_image_is_one(string line, BlockType expected)
    {
        var draft = Import(line);

        Assert.Equal([BlockType.Paragraph, expected], draft.Articles.Single().Blocks.Select(block => block.Type));
        Assert.Empty(InContent.Faults(draft));
    }

    [Theory]
    [InlineData("![图](images/1.jpg)（下转2、3版）", "![图](images/1.jpg)")]
    [InlineData("![图](images/1.jpg)（下转2版）（下转3版）", "![图](images/1.jpg)")]
    [InlineData("![](images/1.jpg) （下转2版）", "![](images/1.jpg)")]
    [InlineData("![图](images/1.jpg \"街\")（下转2版）", "![图](images/1.jpg \"街\")")]
    [InlineData("（上接第1版）![图](images/1.jpg)", "![图](images/1.jpg)")]
    public void What_is_an_image_once_its_jump_line_is_gone_is_one(string line, string image)
    {
        var draft = Import(line);

        var article = draft.Articles[^1];
        Assert.Equal(Block.FromMarkdown(BlockType.Image, image), article.Blocks[^1]);
        Assert.True(article.ContinuedOn is not null || article.ContinuedFrom is not null);
        Assert.Empty(InContent.Faults(draft));
    }

    [Fact]
    public void An_image_with_a_jump_line_takes_nothing_from_the_paragraph_below()
    {
        var text = "# 老街改造启动\n\n![图](images/1.jpg)（上接第1版）\n\n本报江城4月9日电（记者张三）老街改造昨日启动，居民说要快，也要好。\n";

        var article = Draft(text).Articles.Single();

        Assert.Equal([BlockType.Image, BlockType.Paragraph], article.Blocks.Select(block => block.Type));
        Assert.Equal("本报江城4月9日电", article.Dateline);
        Assert.Equal("记者张三", article.Byline);
    }

    private static DraftPage Import(string lastLine) => Draft($"# 老街改造启动\n\n昨日，老街改造启动，居民说要快，也要好。\n\n{lastLine}\n");

    private static DraftPage Draft(string text) => TextPage.Draft(text, "markdown-ocr");
}
