using Archive.Model;
using FsCheck;
using FsCheck.Fluent;
using Markdig.Syntax;

namespace Archive.Tests.Content;

public sealed class MarkdownTextTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(5000);

    [Theory]
    [InlineData("本报讯（记者 张三 李四）11月14日晚上,市委以视频会议形式,召开交流会。“最多跑一次”改革——全省推开！")]
    [InlineData("1.着力解决大运河文化带建设方面的问题。")]
    [InlineData("垃圾分类2.0版本 6:00-9:00 62.5% A+B 3<5 R&D 100~200 [2016]5号 (一) a_b snake_case 5*3 $x$ {{x}} {% x %}")]
    [InlineData("hzxfjb@zjsjw.gov.cn http://www.zjsjw.gov.cn/a_b?c=d&e=f")]
    [InlineData("\u3000\u3000中文\u00A0")]
    [InlineData("a  b")]
    [InlineData("===")]
    [InlineData("2 * 3 * 4")]
    [InlineData("#杭州# 话题")]
    public void Ordinary_text_stays_byte_for_byte(string text) => Assert.Equal(text, MarkdownText.Escape(text));

    [Theory]
    [InlineData("# a", "\\# a")]
    [InlineData("1. a", "1\\. a")]
    [InlineData("12) a", "12\\) a")]
    [InlineData("- a", "\\- a")]
    [InlineData("+", "\\+")]
    [InlineData("> a", "\\> a")]
    [InlineData("---", "\\---")]
    [InlineData("_ _ _", "\\_ _ _")]
    [InlineData("~~~", "\\~~~")]
    [InlineData("```x", "\\`\\`\\`x")]
    [InlineData("*a*", "\\*a\\*")]
    [InlineData("`a`", "\\`a\\`")]
    [InlineData("[a](b)", "\\[a](b)")]
    [InlineData("![a](b)", "!\\[a](b)")]
    [InlineData("[a]: b", "\\[a]: b")]
    [InlineData("<script>", "\\<script>")]
    [InlineData("<a@b.c>", "\\<a@b.c>")]
    [InlineData("<1@b.c>", "\\<1@b.c>")]
    [InlineData("<_&a@b.c>", "\\<_&a@b.c>")]
    [InlineData("<1 b", "<1 b")]
    [InlineData("<-@", "<-@")]
    [InlineData("&amp;", "\\&amp;")]
    [InlineData("a\\*", "a\\\\*")]
    [InlineData("a\\", "a\\")]
    [InlineData(" a ", "&#32;a&#32;")]
    public void Only_what_would_be_markup_is_escaped(string text, string expected) => Assert.Equal(expected, MarkdownText.Escape(text));

    [Theory]
    [InlineData("1. a", "1. a")]
    [InlineData("a #", "a \\#")]
    [InlineData("#", "\\#")]
    [InlineData("C#", "C#")]
    [InlineData("*a*", "\\*a\\*")]
    public void A_heading_escapes_what_matters_in_a_heading(string text, string expected) => Assert.Equal(expected, MarkdownText.EscapeHeading(text));

    [Fact]
    public void Any_text_reads_back_as_it_was() =>
        Prop.ForAll(HostileText.AnyText.ToArbitrary(), text => MarkdownText.ToPlain(MarkdownText.Escape(text)) == text).Check(Many);

    [Fact]
    public void An_escaped_text_is_always_one_paragraph() =>
        Prop.ForAll(HostileText.AnyText.ToArbitrary(), text => MarkdownText.Parse(MarkdownText.Escape(text)) is [ParagraphBlock]).Check(Many);

    [Fact]
    public void Any_heading_reads_back_as_it_was() =>
        Prop.ForAll(
            HostileText.AnyText.ToArbitrary(),
            text => MarkdownText.Parse("# " + MarkdownText.EscapeHeading(text)) is [HeadingBlock { Level: 1 } heading] && MarkdownPlain.Of(heading.Inline) == text).Check(Many);

    [Theory]
    [InlineData("a **b** [c](d) `e` <http://f>", "a b c e http://f")]
    [InlineData("- 一\n- 二\n  - 三\n- 四\n  续", "一\n二\n三\n四续")]
    [InlineData("3. 一\n4. 二", "3. 一\n4. 二")]
    [InlineData("| a | *b* |\n|---|---|\n| 1 |  |", "a | b\n1 | ")]
    [InlineData("![说 *明*](images/a.jpg)", "说 明")]
    [InlineData("&lt;b&gt; &copy;", "<b> ©")]
    [InlineData("<b>粗</b>", "<b>粗</b>")]
    [InlineData("中文\n中文", "中文中文")]
    [InlineData("他说：\n“好”", "他说：“好”")]
    [InlineData("the\nend", "the end")]
    [InlineData("开\nG20", "开 G20")]
    [InlineData("한국\n신문", "한국 신문")]
    [InlineData("一行  \n又一行", "一行\n又一行")]
    public void Markup_is_read_as_plain_text(string markdown, string expected) => Assert.Equal(expected, MarkdownText.ToPlain(markdown));

    [Theory]
    [InlineData('[')]
    [InlineData(']')]
    [InlineData('*')]
    [InlineData('_')]
    [InlineData('`')]
    [InlineData('<')]
    [InlineData('&')]
    [InlineData('|')]
    [InlineData('\\')]
    [InlineData('>')]
    [InlineData('#')]
    public void A_hundred_thousand_of_one_character_read_back_quickly(char character)
    {
        var text = new string(character, 100_000);
        Assert.Equal(text, MarkdownText.ToPlain(MarkdownText.Escape(text)));
        text = string.Concat(Enumerable.Repeat($"{character}a ", 50_000)).Trim();
        Assert.Equal(text, MarkdownText.ToPlain(MarkdownText.Escape(text)));
    }

    [Fact]
    public void Text_that_no_parser_would_nest_is_its_own_plain_text()
    {
        var text = new string('>', 5000) + "a";
        Assert.Equal(text, MarkdownText.ToPlain(text));
    }
}
