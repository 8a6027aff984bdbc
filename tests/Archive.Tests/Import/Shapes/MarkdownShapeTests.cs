using Archive.Model;

namespace Archive.Tests.Import.Shapes;

/// <summary>Markdown OCR is recognised by few marks, and by none that plain text has too.</summary>
public sealed class MarkdownShapeTests
{
    private const string Prose = "昨日，老街改造启动，居民说要快，也要好。\n\n施工队清晨进场，先修下水管道，再铺石板路面。\n";

    [Theory]
    [InlineData("# 老街改造启动\n\n" + Prose)]
    [InlineData("\n\n## 老街改造启动\n" + Prose)]
    [InlineData("# 老街改造启动\n\n![图](images/1.jpg)（下转2版）\n\n" + Prose)]
    [InlineData("![图](images/1.jpg)\n\n# 老街改造启动\n\n" + Prose)]
    [InlineData("(上接第1版)\n\n# 老街改造启动\n\n![图](images/1.jpg)（下转2版）\n\n" + Prose)]
    [InlineData("# 老街改造启动 #\n" + Prose)]
    public void One_heading_is_enough(string text)
    {
        var draft = TextPage.Read(text);

        Assert.Equal("markdown-ocr", draft.Source.Shape);
        var article = draft.Articles.Single(article => article.Headline == "老街改造启动");
        Assert.Null(article.Kicker);
        Assert.Contains(article.Blocks, block => block.Text.StartsWith("昨日", StringComparison.Ordinal));
    }

    [Fact]
    public void An_image_is_enough_and_headings_without_marks_are_told_as_in_plain_text()
    {
        var draft = TextPage.Read("![图](images/1.jpg)\n\n老街改造启动\n\n本报讯（记者 张三）" + Prose + "\n新桥今日通车\n\n本报讯（记者 李四）新桥长四百二十米，昨日通车，市民步行过江。\n");

        Assert.Equal("markdown-ocr", draft.Source.Shape);
        Assert.Equal(["老街改造启动", "新桥今日通车"], draft.Articles.Select(article => article.Headline));
        Assert.Contains(draft.Articles.SelectMany(article => article.Blocks), block => block.Type == BlockType.Image);
    }

    [Theory]
    [InlineData("老街改造启动\n" + Prose)]
    [InlineData("#老街改造启动#\n" + Prose)]
    [InlineData("#1 号楼改造启动\n" + Prose)]
    [InlineData("老街改造启动\n昨日，老街改造启动，居民说要快，也要好（见图[1]）。\n施工队清晨进场，先修下水管道！[图]（1.jpg）。\n")]
    public void What_only_resembles_a_mark_is_plain_text(string text) => Assert.NotEqual("markdown-ocr", TextPage.Read(text).Source.Shape);
}
