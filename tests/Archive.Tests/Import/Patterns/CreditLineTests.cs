using Archive.Import;

namespace Archive.Tests.Import.Patterns;

public sealed class CreditLineTests
{
    [Theory]
    [InlineData("记者 李忠 摄", true, false)]
    [InlineData("李忠 摄", true, false)]
    [InlineData("（李忠 摄）", true, false)]
    [InlineData("通讯员 李忠 赵一禾 摄", true, false)]
    [InlineData("记者 李忠 攝", true, false)]
    [InlineData("季然 供图", true, false)]
    [InlineData("制图 王璟", false, false)]
    [InlineData("钱少文 汤美玲/文 余文华/摄", true, true)]
    [InlineData("钱少文/文", false, true)]
    [InlineData("Photo by Jane Roe", true, false)]
    [InlineData("Photo courtesy of the Willow Museum", true, false)]
    public void A_credit_says_who_took_drew_or_wrote(string line, bool isPhoto, bool namesWriter)
    {
        Assert.True(CreditLine.IsLine(line));
        Assert.Equal(isPhoto, CreditLine.IsPhoto(line));
        Assert.Equal(namesWriter, CreditLine.NamesWriter(line));
    }

    [Theory]
    [InlineData("老街改造启动")]
    [InlineData("记者 李忠")]
    [InlineData("图片新闻")]
    [InlineData("摄影大赛今日开幕，欢迎市民参加。")]
    [InlineData("Photographers gather by the river")]
    public void Words_about_pictures_are_no_credit(string line) => Assert.False(CreditLine.IsLine(line));

    [Theory]
    [InlineData("昨日，市民在老街晒太阳。记者 李忠 摄", "记者 李忠 摄")]
    [InlineData("昨日，市民在老街晒太阳。（李忠 摄）", "（李忠 摄）")]
    [InlineData("昨日，市民在老街晒太阳。", null)]
    public void A_caption_may_end_in_its_credit(string text, string? expected)
    {
        Assert.Equal(expected is not null, CreditLine.EndsCaption(text));
        Assert.Equal(expected, CreditLine.InCaption(text));
    }
}
