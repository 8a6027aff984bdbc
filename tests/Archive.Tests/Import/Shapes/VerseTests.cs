using Archive.Import;

namespace Archive.Tests.Import.Shapes;

public sealed class VerseTests
{
    [Theory]
    [InlineData("老街的雨\n\n柳湖的水\n流过石桥\n流过童年\n\n本报讯老街改造昨日启动，全市治水大会今天上午在柳湖新区召开。", "234")]
    [InlineData("老街的雨\n\n柳湖的水\n流过石桥\n\n流过童年", "")]
    [InlineData("老街的雨\n\n柳湖的水\n流过石桥\n流过童年\n\n它看过鱼\n也看过人", "23456")]
    [InlineData("老街的雨\n\n柳湖的水\n流过石桥\n流过童年\n\n柳湖老街\n改造启动\n\n本报讯（记者 李忠）昨天上午", "234")]
    [InlineData("老街的雨\n\n柳湖的水。\n流过石桥。\n流过童年。", "")] // sentences, not verses
    [InlineData("老街的雨\n\n白菜  1.5\n萝卜  1.2\n土豆  2.0", "")]
    [InlineData("老街的雨\n\n- 白菜\n- 萝卜\n- 土豆", "")]
    [InlineData("柳湖的水\n流过石桥\n流过童年", "")] // the whole file is set tight
    public void Short_lines_set_tight_between_blank_ones_are_verse(string text, string expected)
    {
        var lines = SourceText.Parse(text).Lines;

        Assert.Equal(expected, string.Concat(Verse.In(lines).Index().Where(line => line.Item).Select(line => line.Index + 1)));
    }

    [Theory]
    [InlineData("湖边的石头\n\n苗麦青\n\n坐了一千年\n\n没有站起来\n\n它看过鱼\n\n也看过人\n\n它看过山\n\n昨天上午，老街改造工程开工，居民说要快，也要好，更要省。", "3456")]
    [InlineData("湖边的石头\n\n苗麦青\n\n坐了一千年\n没有站起来\n\n等雨\n\n谷雨\n\n整个下午", "")] // stanzas set tight are verse by themselves
    public void Lines_that_each_stand_alone_below_a_name_are_a_poem(string text, string expected)
    {
        var lines = SourceText.Parse(text).Lines;

        Assert.Equal(expected, string.Concat(Verse.BelowName(lines).Index().Where(line => line.Item).Select(line => line.Index + 1)));
    }
}
