using Archive.Import;

namespace Archive.Tests.Import.Patterns;

public sealed class DatelineTests
{
    [Theory]
    [InlineData("本报讯水利工作会议昨天召开", "本报讯")]
    [InlineData("本报讯管网巡查员昨天下河", "本报讯")]
    [InlineData("本报北京1月29日电水利部昨天说", "本报北京1月29日电")]
    [InlineData("本报电视周刊明天出版", null)]
    [InlineData("晚报讯（记者 李忠）昨天上午", "晚报讯")]
    [InlineData("柳湖晚报讯老街改造昨天开工", "柳湖晚报讯")]
    [InlineData("晨报讯 记者从水务局获悉", "晨报讯")]
    [InlineData("柳湖都市报讯（记者 李忠）昨天", "柳湖都市报讯")]
    [InlineData("【柳湖时报讯】昨天", "【柳湖时报讯】")]
    [InlineData("早报讯 昨天", "早报讯")]
    [InlineData("晚报讯息中心昨天成立", null)]
    [InlineData("市民及时报讯后，水务局到场", null)]
    public void A_dateline_ends_at_its_last_character_whatever_follows_it(string text, string? expected) => Assert.Equal(expected, Dateline.At(text));

    [Theory]
    [InlineData("新华社罗马5月19\n日电（记者 李忠）老街", true)]
    [InlineData("据新华社莫斯科5月\n18日电 老街", true)]
    [InlineData("新华社成立展\n昨日电影周开幕", false)]
    [InlineData("新华社罗马5月19日电\n老街改造", false)] // whole
    [InlineData("老街改造启动\n新华社罗马5月19日电", false)]
    public void A_dateline_may_be_cut_by_the_end_of_its_line(string text, bool expected) =>
        Assert.Equal(expected, Dateline.IsBroken(SourceText.Parse(text).Lines, 0));
}
