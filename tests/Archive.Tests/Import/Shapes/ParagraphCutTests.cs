using Archive.Import;

namespace Archive.Tests.Import.Shapes;

public sealed class ParagraphCutTests
{
    [Theory]
    [InlineData("老街改造启动。", true)]
    [InlineData("他说：“要快。”", true)]
    [InlineData("改造范围如下：", true)]
    [InlineData("治水项目启动；", true)]
    [InlineData("老街改造启动。(下转2版)", true)]
    [InlineData("老街改造启动。（李忠）", true)]
    [InlineData("2021年10月22日", true)]
    [InlineData("老街改造，(下转2版)", true)]
    [InlineData("为基层减负", false)]
    [InlineData("为基层减负，", false)]
    [InlineData("1.", false)]
    public void A_paragraph_ends_with_its_sentence(string text, bool expected) => Assert.Equal(expected, ParagraphCut.EndsParagraph(text));

    [Theory]
    [InlineData("子女入学等8", "方面的生活服务。", "子女入学等8方面的生活服务。", "paragraph-joined")]
    [InlineData("全市要求：一要治水；二要修街，留“痕”更留心。", "三要改造老街。", "全市要求：一要治水；二要修街，留“痕”更留心。三要改造老街。", "break-judged")]
    [InlineData("会议指出，一是治水。", "二是修街。", "会议指出，一是治水。二是修街。", "break-judged")]
    public void A_cut_sentence_or_a_list_goes_on_and_a_person_is_told(string above, string next, string joined, string code)
    {
        var blocks = new List<TextBlock> { Paragraph(above, 1) };

        Assert.True(ParagraphCut.TryJoin(blocks, Paragraph(next, 3)));

        var block = Assert.Single(blocks);
        Assert.Equal(joined, block.Text);
        Assert.Equal((code, 3), (Assert.Single(block.Flags).Code, block.Flags[0].Line));
    }

    [Theory]
    [InlineData("老街改造启动。", "治水项目开工。")]
    [InlineData("全市要求：一要治水；二要修街。", "四要改造老街。")]
    [InlineData("一要治水。", "二要修街。")] // each item is a paragraph of its own
    [InlineData("全市要求：一要治水。", "二是修街。")]
    [InlineData("为基层减负", "◆ 治水项目开工。")]
    [InlineData("特此公告", "2021年10月22日")]
    public void A_finished_paragraph_stays_one(string above, string next)
    {
        var blocks = new List<TextBlock> { Paragraph(above, 1) };

        Assert.False(ParagraphCut.TryJoin(blocks, Paragraph(next, 3)));
        Assert.Single(blocks);
    }

    [Fact]
    public void Nothing_is_joined_across_a_heading()
    {
        var blocks = new List<TextBlock> { Paragraph("为基层减负", 1), new(BlockRole.Heading, "老街改造启动", 2) };

        Assert.False(ParagraphCut.TryJoin(blocks, Paragraph("的思路举措。", 3)));
    }

    [Fact]
    public void A_picture_set_into_a_column_ends_no_paragraph()
    {
        var blocks = new List<TextBlock> { Paragraph("为基层减负", 1), new(BlockRole.Image, "![](a.jpg)", 2) };

        Assert.True(ParagraphCut.TryJoin(blocks, Paragraph("的思路举措。", 3)));
        Assert.Equal("为基层减负的思路举措。", blocks[0].Text);
    }

    private static TextBlock Paragraph(string text, int line) => new(BlockRole.Paragraph, text, line);
}
