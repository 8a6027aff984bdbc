using Archive.Import;

namespace Archive.Tests.Import.Patterns;

public sealed class OutlineTests
{
    [Theory]
    [InlineData("一、改造范围", true)]
    [InlineData("十二、项目情况", true)]
    [InlineData("（一）项目情况", true)]
    [InlineData("(二)项目情况", true)]
    [InlineData("第一章 总则", true)]
    [InlineData("IV. The river", true)]
    [InlineData("(一)深刻领会要求。市委召开大会。", false)]
    [InlineData("一、改造范围。", false)]
    [InlineData("1.着力解决老街问题方面。", false)]
    [InlineData("一要治水", false)]
    [InlineData("一、", false)]
    [InlineData("改造范围", false)]
    public void A_numbered_line_without_a_full_stop_is_a_crosshead(string line, bool expected) => Assert.Equal(expected, Outline.IsCrosshead(line));
}
