using Archive.Model;
using Archive.Site;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Tests.Site;

/// <summary>How the articles of a page find their places.</summary>
public sealed class TypesettingTests
{
    [Fact]
    public void Every_article_has_one_place_in_source_order()
    {
        var lengths = Gen.Choose(0, 3000).ListOf().Where(l => l.Count <= 40);
        Prop.ForAll(lengths.ToArbitrary(), list =>
        {
            var articles = list.Select((length, i) => Invented.Article(i + 1, "主题", Invented.Filler(length))).ToList();
            return Typesetter.Compose(articles).InOrder().Select(p => p.Article).SequenceEqual(articles);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void What_is_shown_is_the_opening_of_the_text()
    {
        var paragraphs = Gen.Choose(1, 900).ListOf();
        Prop.ForAll(paragraphs.ToArbitrary(), Gen.Choose(50, 2000).ToArbitrary(), (list, room) =>
        {
            var blocks = list.Select(length => Block.Paragraph(Invented.Filler(length))).ToList();
            var (shown, isWhole) = CopyFitter.Fit(blocks, room);
            var (all, part) = (string.Concat(blocks.Select(b => b.Text)), string.Concat(shown.Select(b => b.Text)));
            return all.StartsWith(part, StringComparison.Ordinal)
                && isWhole == (all == part)
                && (blocks.Count == 0 || part.Length > 0)
                && (isWhole || part.EndsWith('。'));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_cut_never_ends_with_a_crosshead()
    {
        var blocks = new[] { Block.Paragraph(Invented.Filler(300)), Block.Crosshead("小标题"), Block.Paragraph(Invented.Filler(900)) };
        Assert.Equal([blocks[0]], CopyFitter.Fit(blocks, 310).Shown);
    }

    [Fact]
    public void A_sentence_keeps_its_closing_quotation_mark()
    {
        var text = "他说：“" + Invented.Filler(200) + "”" + Invented.Filler(600);
        var shown = CopyFitter.Fit([Block.Paragraph(text)], 205).Shown[0].Text;
        Assert.EndsWith("。”", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_a_printed_one_could_hold_is_set_in_full()
    {
        var articles = Enumerable.Range(1, 6).Select(i => Invented.Article(i, "主题", Invented.Filler(950))).ToList();
        Assert.All(Typesetter.Compose(articles).InOrder(), placed => Assert.True(placed.IsWhole));
    }

    [Fact]
    public void A_very_long_article_opens_on_its_page_and_goes_on_in_its_own()
    {
        var layout = Typesetter.Compose([Invented.Article(1, "主题", [.. Enumerable.Repeat(Invented.Filler(400), 30)])]);
        Assert.False(layout.Lead!.IsWhole);
        Assert.Equal(4, layout.LeadColumns);
    }

    [Fact]
    public void The_half_beside_the_second_story_is_filled_to_its_height()
    {
        var articles = Enumerable.Range(1, 12).Select(i => Invented.Article(i, "主题", Invented.Filler(i == 2 ? 850 : 150))).ToList();
        Assert.InRange(Typesetter.Compose(articles).Side.Count, 3, 5);
    }

    [Theory]
    [InlineData(900, 300, 55, 67)] // A longer text gets the wider place,
    [InlineData(300, 900, 45, 49)] // though never one too narrow for two columns.
    public void The_second_story_and_those_beside_it_end_together(int second, int beside, int least, int most)
    {
        var layout = Typesetter.Compose([Invented.Article(1, "主题", Invented.Filler(400)), Invented.Article(2, "次题", Invented.Filler(second)), Invented.Article(3, "三题", Invented.Filler(beside))]);
        Assert.Equal(3, Assert.Single(layout.Side).Article.Id);
        Assert.InRange(layout.SecondShare, least, most);
    }

    [Fact]
    public void A_table_is_no_reason_for_columns()
    {
        var notice = Invented.Article(1, "时刻表", Invented.Filler(80));
        notice = notice with { Blocks = [.. notice.Blocks, new Block(BlockType.Table, "甲 | 乙"), new Block(BlockType.Table, "丙 | 丁")] };
        Assert.Equal(1, Typesetter.Compose([notice]).LeadColumns);
    }

    [Fact]
    public void A_text_is_as_wide_as_its_characters_together()
    {
        var characters = Gen.Elements('a', ' ', '—', '“', '中', '，', '。', '한', '\uF900', '\uFE30', '\uFF61', '\uE000', '\uD840', '\uDC0B', '\uFFFF', '\0');
        Prop.ForAll(
            characters.ArrayOf().ToArbitrary(),
            text => TextMeasure.Ems(text) == text.Sum(character => TextMeasure.Ems([character]))).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Theory]
    [InlineData("认真贯彻党的十九届四中全会精神 发扬斗争精神 增强治理能力", 15)]
    [InlineData("Ferry Late Again", 8)]
    [InlineData("", 1)]
    public void A_headline_is_fitted_by_its_longest_printed_line(string headline, int ems) => Assert.Equal(ems, HeadlineHtml.LineEms(headline));

    [Theory]
    [InlineData(null, null, null, "栏题", "正文。", "正文。")]
    [InlineData("主题", "引题", null, null, "正文。", "主题")]
    [InlineData(null, "引题", null, null, "正文。", "引题")]
    [InlineData(null, null, null, "栏题", "", "栏题")]
    [InlineData(null, null, null, null, "", "无题")]
    public void An_article_is_always_called_something(string? headline, string? kicker, string? deck, string? label, string text, string expected)
    {
        var article = new Article { Id = 1, Headline = headline, Kicker = kicker, Deck = deck, Label = label, Blocks = [Block.Paragraph(text)] };
        Assert.Equal(expected, ArticleTitle.Of(RenderedSite.Templates.WordsFor("zh-Hans"), article));
    }

    [Fact]
    public void Without_a_headline_no_title_part_is_lost_or_set_twice()
    {
        var key = Invented.Key("2021-10-23");
        var article = new Article { Id = 1, Kicker = "引题", Deck = "副题", Blocks = [Block.Paragraph("正文。")] };
        var site = RenderedSite.Of(new Edition(Invented.Daily, key, [Invented.Page(key, "1", 1, article)]));
        var titles = site.Parse("yhrb/2021-10-23/1-1.html").QuerySelector("hgroup")!;
        Assert.Equal("引题", titles.QuerySelector("h1")!.TextContent);
        Assert.Null(titles.QuerySelector(".kicker"));
        Assert.Equal("副题", titles.QuerySelector(".deck")!.TextContent);
    }
}
