using Archive.Import;

namespace Archive.Tests.Import.Patterns;

public sealed class DatelineTests
{
    [Theory]
    [InlineData("本报讯水利工作会议昨天召开", "本报讯")]
    [InlineData("本报讯管网巡查员昨天下河", "本报讯")]
    [InlineData("本报北京1月29日电水利部昨天说", "本报北京1月29日电")]
    [InlineData("本报电视周刊明天出版", null)]
    public void A_dateline_ends_at_its_last_character_whatever_follows_it(string text, string? expected) => Assert.Equal(expected, Dateline.At(text));
}
