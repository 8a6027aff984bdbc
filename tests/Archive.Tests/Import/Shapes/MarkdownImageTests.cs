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
        var text = $"# 老街改造启动\n\n昨日，老街改造启动，居民说要快，也要好。\n\n{line}\n";

        var result = PageImporter.Import(new ImportRequest { File = "page.md", Bytes = Encoding.UTF8.GetBytes(text), Shape = "markdown-ocr" });

        Assert.NotNull(result.Draft);
        Assert.Equal([BlockType.Paragraph, expected], result.Draft.Articles.Single().Blocks.Select(block => block.Type));
        Assert.Empty(InContent.Faults(result.Draft));
    }
}
