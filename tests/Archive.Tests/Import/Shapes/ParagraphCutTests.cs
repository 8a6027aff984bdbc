using Archive.Import;

namespace Archive.Tests.Import.Shapes;

public sealed class ParagraphCutTests
{
    [Theory]
    [InlineData("老街改造启动。", true)]
    [InlineData("他说：“要快。”", true)]
    [InlineData("改造范围如下：", true)]
    [InlineData("治水项目启动；", true)]
    [InlineData("老街改造启动。(下转2版)", true)]
    [InlineData("老街改造启动。（李忠）", true)]
    [InlineData("2021年10月22日", true)]
    [InlineData("老街改造，(下转2版)", true)]
    [InlineData("为基层减负", false)]
    [InlineData("为基层减负，", false)]
    [InlineData("1.", false)]
    public void A_paragraph_ends_with_its_sentence(string text, bool expected) => Assert.Equal(expected, ParagraphCut.EndsParagraph(text));
}
