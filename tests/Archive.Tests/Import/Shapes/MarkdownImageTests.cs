using System.Text;
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
    [InlineData("![图](images/1.jpg)（下转2、3版）")]
    [InlineData("（上接第1版）![图](images/1.jpg)")]
    public void What_is_an_image_once_its_jump_line_is_gone_is_one(string line)
    {
        var draft = Import(line);

        Assert.Equal(Block.FromMarkdown(BlockType.Image, "![图](images/1.jpg)"), draft.Articles.Single().Blocks[^1]);
        Assert.Empty(InContent.Faults(draft));
    }

    private static DraftPage Import(string lastLine)
    {
        var text = $"# 老街改造启动\n\n昨日，老街改造启动，居民说要快，也要好。\n\n{lastLine}\n";
        var result = PageImporter.Import(new ImportRequest { File = "page.md", Bytes = Encoding.UTF8.GetBytes(text), Shape = "markdown-ocr" });
        Assert.NotNull(result.Draft);
        return result.Draft;
    }
}
