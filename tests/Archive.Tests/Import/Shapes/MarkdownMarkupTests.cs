using Archive.Import;
using Archive.Model;

namespace Archive.Tests.Import.Shapes;

/// <summary>What OCR models write beside Markdown: HTML, tags of places, front matter.</summary>
public sealed class MarkdownMarkupTests
{
    private const string Opening = "# 夏粮收购价格公布\n\n本报讯（记者 苏婉）市粮食局昨日公布今年夏粮收购价格。\n\n";

    [Theory]
    [InlineData("<table><tr><td>品种</td><td>价格</td></tr><tr><td>小麦</td><td>1.18</td></tr></table>")]
    [InlineData("<html><body><table><tr><td>品种</td><td>价格</td></tr><tr><td>小麦</td><td>1.18</td></tr></table></body></html>")]
    [InlineData("<table border=1>\n<thead>\n<tr>\n<th>品种</th>\n<th>价格</th>\n</tr>\n</thead>\n<tr><td>小麦</td>\n<td>1.18</td></tr>\n</table>")]
    public void A_table_in_HTML_is_a_table(string table)
    {
        var article = Import($"{Opening}{table}\n\n价格比去年高。\n").Articles.Single();

        Assert.Equal([BlockType.Paragraph, BlockType.Table, BlockType.Paragraph], article.Blocks.Select(block => block.Type));
        Assert.Equal("| 品种 | 价格 |\n| --- | --- |\n| 小麦 | 1.18 |", article.Blocks[1].Markdown);
    }

    [Fact]
    public void Cells_that_span_others_keep_the_columns()
    {
        var article = Import($"{Opening}<table><tr><td rowspan=\"2\">品种</td><td colspan=\"2\">价格</td></tr><tr><td>去年</td><td>今年</td></tr><tr><td>小|麦</td><td>1.12</td><td>1.18</td></tr></table>\n").Articles.Single();

        Assert.Equal("| 品种 | 价格 |  |\n| --- | --- | --- |\n|  | 去年 | 今年 |\n| 小\\|麦 | 1.12 | 1.18 |", article.Blocks[1].Markdown);
    }

    [Fact]
    public void What_stands_before_between_and_in_tables_is_not_lost()
    {
        const string Row = "<tr><td>小麦</td><td>1.18</td></tr>";
        var draft = Import($"{Opening}表前<table><caption>表一</caption>{Row}{Row}</table>表间<table>漏网{Row}{Row}</table>表后\n");

        var text = string.Concat(draft.Articles.Single().Blocks.Select(block => block.Text));
        Assert.All(["表前", "表一", "表间", "漏网", "表后"], part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.Equal(2, draft.Articles.Single().Blocks.Count(block => block.Type == BlockType.Table));
        Assert.Equal(0, CharacterBalance.Of(draft).Lost);
    }

    [Theory]
    [InlineData("<div>", 600)]
    [InlineData("<table><tr><td>", 600)]
    public void A_table_that_is_too_deep_is_left_as_it_stands(string nested, int times)
    {
        var draft = Import($"{Opening}<table><tr><td>{string.Concat(Enumerable.Repeat(nested, times))}</td></tr></table>\n");

        Assert.Contains(draft.Articles.Single().Blocks, block => block.Text.Contains("<table>", StringComparison.Ordinal));
    }

    [Fact]
    public void Pictures_and_captions_in_HTML_are_pictures_and_captions()
    {
        var article = Import("<div style=\"text-align: center;\"><img src=\"imgs/a b.jpg\" alt=\"Image\" width=\"70%\" /></div>\n\n<div style=\"text-align: center;\">村民在采摘香菇。 本报记者 马可 摄</div>\n\n## “小香菇”撑起大产业\n\n本报讯（记者 马可）清晨六点，村民们正忙着采摘。\n").Articles.Single();

        Assert.Equal("“小香菇”撑起大产业", article.Headline);
        Assert.Contains(Block.FromMarkdown(BlockType.Image, "![Image](imgs/a%20b.jpg)"), article.Blocks);
        Assert.DoesNotContain(article.Blocks, block => block.Text.Contains('<', StringComparison.Ordinal));
    }

    [Fact]
    public void A_break_in_a_headline_parts_its_lines()
    {
        var article = Import("# 老旧小区加装电梯<br>“加速跑”\n\n本报讯（记者 苏婉）会议要求，要简化审批、<br/>压实责任。\n").Articles.Single();

        Assert.Equal("老旧小区加装电梯“加速跑”", article.Headline?.Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal("会议要求，要简化审批、压实责任。", article.Blocks.Single().Text[^16..]);
    }

    [Theory]
    [InlineData("---\nprimary_language: zh\nis_rotation_valid: True\nrotation_correction: 0\n---\n", "")]
    [InlineData("{0}------------------------------------------------\n\n", "")]
    [InlineData("<|ref|>title<|/ref|><|det|>[[62, 80, 420, 120]]<|/det|>\n", "\n<|ref|>text<|/ref|><|det|>[[62, 130, 420, 300]]<|/det|>\n")]
    public void What_is_no_text_of_the_page_is_in_no_article(string above, string between)
    {
        var draft = Import($"{above}# 夏粮收购价格公布\n{between}\n本报讯（记者 苏婉）市粮食局昨日公布今年夏粮收购价格。\n");

        var article = draft.Articles.Single();
        Assert.Equal(("夏粮收购价格公布", null, null), (article.Headline, article.Kicker, article.Label));
        Assert.Single(article.Blocks);
    }

    [Theory]
    [InlineData("建起$12$座大棚，出口增长$5.7\\%$，占总值的58.3\\%。", "建起12座大棚，出口增长5.7%，占总值的58.3%。")]
    [InlineData("一本$12，两本$20。", "一本$12，两本$20。")]
    public void A_figure_set_as_a_formula_is_a_figure(string line, string expected)
    {
        var draft = Import($"{Opening}{line}\n");

        Assert.Equal(expected, draft.Articles.Single().Blocks[^1].Text);
        Assert.Equal(0, CharacterBalance.Of(draft).Lost);
    }

    [Theory]
    [InlineData("昨日气温<15℃，今日>20℃。")]
    [InlineData("他说：“a<b”，又说 <未完> 。")]
    [InlineData("---")]
    public void A_text_that_only_looks_so_stays(string line)
    {
        var draft = Import($"{Opening}{line}\n");

        Assert.Contains(line, string.Join('\n', draft.Articles.Single().Blocks.Select(block => block.Text).Concat(draft.Furniture)), StringComparison.Ordinal);
    }

    [Fact]
    public void Tags_are_no_text_that_could_be_lost()
    {
        var draft = Import($"{Opening}<div align=\"center\"><table><tr><td>品种</td><td>价格</td></tr><tr><td>小麦</td><td>1.18</td></tr></table></div>\n");

        Assert.Equal(0, CharacterBalance.Of(draft).Lost);
    }

    private static DraftPage Import(string text)
    {
        var draft = TextPage.Draft(text);
        Assert.Equal("markdown-ocr", draft.Source.Shape);
        Assert.Empty(InContent.Faults(draft));
        return draft;
    }
}
