using Archive.Import;

namespace Archive.Tests.Import.Text;

public sealed class HanNumberTests
{
    [Theory]
    [InlineData("七", "7")]
    [InlineData("〇", "0")]
    [InlineData("十", "10")]
    [InlineData("十二", "12")]
    [InlineData("二十", "20")]
    [InlineData("二十三", "23")]
    [InlineData("三十一", "31")]
    [InlineData("二〇一六", "2016")]
    [InlineData("二○一六", "2016")]
    [InlineData("二零一六", "2016")]
    [InlineData("一九八七", "1987")]
    [InlineData("一○五", "105")]
    [InlineData("", null)]
    [InlineData("百", null)]
    [InlineData("一百", null)]
    [InlineData("十十", null)]
    [InlineData("二三十", null)]
    [InlineData("十二三", null)]
    [InlineData("7", null)]
    [InlineData("第七", null)]
    public void Han_digits_are_a_number_or_none(string text, string? expected) => Assert.Equal(expected, HanNumber.ToArabic(text));
}
