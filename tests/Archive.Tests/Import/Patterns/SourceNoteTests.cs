using Archive.Import;

namespace Archive.Tests.Import.Patterns;

public sealed class SourceNoteTests
{
    [Theory]
    [InlineData("（均据新华社）", true)]
    [InlineData("(均据新华社电)", true)]
    [InlineData("（据新华社）", true)]
    [InlineData("（综合新华社、央视新闻报道）", true)]
    [InlineData("（据《柳湖晚报》）", true)]
    [InlineData("（本报综合）", true)]
    [InlineData("（摘自《柳湖日报》2022年7月28日）", true)]
    [InlineData("来源：湖城日报", true)]
    [InlineData("来源：湖城日报 作者：李忠", false)]
    [InlineData("来源：他说，是邻居给的", false)]
    [InlineData("（据了解）", false)]
    [InlineData("（三期工程）", false)]
    [InlineData("（据新华社，有删节。）", false)]
    [InlineData("据新华社电", false)]
    public void A_line_in_brackets_that_names_who_reported_is_a_source_note(string line, bool expected) => Assert.Equal(expected, SourceNote.IsLine(line));

    [Theory]
    [InlineData("老街改造，势在必行。\n（新华社北京5月19日电）", true)]
    [InlineData("“要快，也要好。”\n(新华社北京5月19日电)", true)]
    [InlineData("老街改造势在必行\n（新华社北京5月19日电）", false)] // below a headline it opens the text
    [InlineData("老街改造，势在必行。\n（新华社北京5月19日电）老街", false)]
    [InlineData("老街改造，势在必行。\n（新华社记者 李忠）", false)]
    public void A_dateline_alone_below_a_sentence_closes_it(string text, bool expected) =>
        Assert.Equal(expected, SourceNote.IsClosingDateline(SourceText.Parse(text).Lines, 1));

    [Theory]
    [InlineData("pdf-hard-wrap")]
    [InlineData("plain-ocr")]
    public void What_closes_an_article_opens_none_and_is_no_headline(string shape)
    {
        var text = """
            老街改造势在必行

            新华社记者 李忠

            老街的居民等了十年，改造的图纸也画了三次。历史早已证明，事情拖下去，只会更难办成。

            老街改造，终将造福所有人。

            （新华社北京5月19日电）

            邻省增派千名巡河员

            邻省水务部门19日宣布，将向各地增派约1000名巡河员，以恢复河道秩序。

            （均据新华社）

            """;

        var page = TextPage.Read(text, shape);

        Assert.Equal(["老街改造势在必行", "邻省增派千名巡河员"], page.Articles.Select(a => a.Headline));
        Assert.Equal(["（新华社北京5月19日电）", "（均据新华社）"], page.Articles.Select(a => a.SourceNote));
    }
}
