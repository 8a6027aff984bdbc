using Archive.Import;

namespace Archive.Tests.Import.Patterns;

public sealed class JumpMarkTests
{
    [Theory]
    [InlineData("（下转A4版）", "to A4")]
    [InlineData("(下转2版)", "to 2")]
    [InlineData("(下转第七版)", "to 7")]
    [InlineData("（下转第 6 版）", "to 6")]
    [InlineData("（下轉第三版）", "to 3")]
    [InlineData("（下转第 版 ）", "to ?")]
    [InlineData("（下转第2版、第3版）", "to 2")]
    [InlineData("（紧接第六版）", "from 6")]
    [InlineData("（上接第一版）", "from 1")]
    [InlineData("（上接A01版）", "from A01")]
    [InlineData("【上接1版】", "from 1")]
    [InlineData("▲下转3版", "to 3")]
    [InlineData("Continued on Page A5", "to A5")]
    [InlineData("(Continued from Page One)", "from 1")]
    [InlineData("Please turn to Page 6", "to 6")]
    [InlineData("See FERRY, Page A6", "to A6")]
    public void A_line_that_is_a_mark_is_one(string line, string expected)
    {
        var mark = JumpMark.Line(line);

        Assert.NotNull(mark);
        Assert.Equal(expected, $"{(mark.IsFrom ? "from" : "to")} {mark.Target ?? "?"}");
        Assert.Equal(line, mark.Printed);
    }

    [Theory]
    [InlineData("市民转第三路公交车可到")]
    [InlineData("他接第三版修改稿")]
    [InlineData("（转业军人）")]
    [InlineData("下转")]
    [InlineData("The club went on to page 6 of its history")]
    [InlineData("Water ran from page to page")]
    [InlineData("（见第三版）")]
    public void Words_about_turning_are_no_mark(string text) => Assert.Empty(JumpMark.FindAll(text));

    [Fact]
    public void Marks_inside_a_sentence_are_found_where_they_stand()
    {
        const string text = "召开攻坚年推进大会,(下转第七版)(紧接第六版)深入学习贯彻。(下转第八版)";

        var marks = JumpMark.FindAll(text);

        Assert.Equal(["7", "6", "8"], marks.Select(mark => mark.Target));
        Assert.Equal([false, true, false], marks.Select(mark => mark.IsFrom));
        Assert.All(marks, mark => Assert.Equal(mark.Printed, text[mark.Start..mark.End]));
    }
}
