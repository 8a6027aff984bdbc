using Archive.Import;

namespace Archive.Tests.Import.Shapes;

public sealed class BlockGathererTests
{
    [Theory]
    [InlineData("子女入学等8", "方面的生活服务。", "子女入学等8方面的生活服务。", "paragraph-joined")]
    [InlineData("全市要求：一要治水；二要修街，留“痕”更留心。", "三要改造老街。", "全市要求：一要治水；二要修街，留“痕”更留心。三要改造老街。", "break-judged")]
    [InlineData("会议指出，一是治水。", "二是修街。", "会议指出，一是治水。二是修街。", "break-judged")]
    public void A_cut_sentence_or_a_list_goes_on_and_a_person_is_told(string above, string next, string joined, string code)
    {
        var block = Assert.Single(Gathered(Paragraph(above, 1), Paragraph(next, 3)));

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
    public void A_finished_paragraph_stays_one(string above, string next) =>
        Assert.Equal([above, next], Gathered(Paragraph(above, 1), Paragraph(next, 3)).Select(b => b.Text));

    [Fact]
    public void Nothing_is_joined_across_a_heading() =>
        Assert.Equal(3, Gathered(Paragraph("为基层减负", 1), new(BlockRole.Heading, "老街改造启动", 2), Paragraph("的思路举措。", 3)).Count);

    [Fact]
    public void A_picture_set_into_a_column_ends_no_paragraph()
    {
        var blocks = Gathered(Paragraph("为基层减负", 1), new(BlockRole.Image, "![](a.jpg)", 2), Paragraph("的思路举措。", 3));

        Assert.Equal(["为基层减负的思路举措。", "![](a.jpg)"], blocks.Select(b => b.Text));
    }

    [Fact]
    public void Markdown_of_one_piece_is_kept_beside_the_plain_text_of_the_others()
    {
        var linked = Paragraph("举措见网站", 3) with { Markdown = "举措见[网站](https://example.org)" };

        var block = Assert.Single(Gathered(Paragraph("为基层减负的思路", 1), linked, Paragraph("和公告栏。", 5)));

        Assert.Equal(("为基层减负的思路举措见网站和公告栏。", "为基层减负的思路举措见[网站](https://example.org)和公告栏。"), (block.Text, block.Markdown));
    }

    private static IReadOnlyList<TextBlock> Gathered(params TextBlock[] blocks)
    {
        var gatherer = new BlockGatherer();
        foreach (var block in blocks)
            gatherer.Add(block);
        return gatherer.Finish();
    }

    private static TextBlock Paragraph(string text, int line) => new(BlockRole.Paragraph, text, line);
}
