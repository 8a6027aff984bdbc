using Archive.Import;

namespace Archive.Tests.Import.Text;

public sealed class TextJoinTests
{
    [Theory]
    [InlineData("老街", "改造", "老街改造")]
    [InlineData("市委宣传部等", "16 个部门", "市委宣传部等16 个部门")]
    [InlineData("共有16", "个部门", "共有16个部门")]
    [InlineData("20", "16年", "2016年")]
    [InlineData("the river", "council", "the river council")]
    [InlineData("well-", "known", "well-known")]
    [InlineData("the council (", "which", "the council (which")]
    [InlineData("the council", ", which", "the council, which")]
    [InlineData("he said. “We", "will", "he said. “We will")]
    [InlineData("he said.", "“We will", "he said. “We will")]
    [InlineData("他说：", "“要快”", "他说：“要快”")]
    [InlineData("“要快”", "他说", "“要快”他说")]
    [InlineData("“龙头”", "20只", "“龙头”20只")]
    [InlineData("“跟风”", "“补涨”", "“跟风”“补涨”")]
    [InlineData("优化线路——", "2024年", "优化线路——2024年")]
    [InlineData("共有20", "“龙头”", "共有20“龙头”")]
    [InlineData("“the river”", "“we", "“the river” “we")]
    [InlineData("the river —", "20 feet", "the river — 20 feet")]
    [InlineData("", "改造", "改造")]
    [InlineData("改造", "", "改造")]
    public void A_line_break_is_nothing_between_Han_and_a_space_between_words(string before, string after, string expected) =>
        Assert.Equal(expected, TextJoin.Lines([before, after]));
}
