using Archive.Import;

namespace Archive.Tests.Import.Text;

public sealed class EmWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("柳湖", 2)]
    [InlineData("㐀豈々〇", 4)]
    [InlineData("G20", 1.5)]
    [InlineData("柳 湖", 2.25)]
    [InlineData("柳　湖", 3)]
    [InlineData("，。、；：", 2.5)]
    [InlineData("（柳）", 2)]
    [InlineData("“柳”", 2)]
    [InlineData("《柳》", 2)]
    [InlineData("——", 2)]
    [InlineData("……", 2)]
    [InlineData("２０Ａ", 3)]
    [InlineData("2.0", 1.5)]
    [InlineData("𠮷", 1)]
    public void Punctuation_counts_half_where_it_is_compressed(string text, double expected) => Assert.Equal(expected, EmWidth.Of(text));

    [Theory]
    [InlineData("柳，湖。", 1, 4)]
    [InlineData("柳，湖。", 0.75, 3.5)]
    [InlineData("柳,湖.", 1, 3)]
    public void A_page_may_set_it_wider(string text, double mark, double expected) => Assert.Equal(expected, EmWidth.Of(text, mark));

    [Fact]
    public void A_sum_is_the_sum_of_its_parts() => Assert.Equal(EmWidth.Of("全市治水大会，") + EmWidth.Of("今天G20召开。"), EmWidth.Of("全市治水大会，今天G20召开。"));
}
