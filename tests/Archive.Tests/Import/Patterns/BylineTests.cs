using Archive.Import;

namespace Archive.Tests.Import.Patterns;

public sealed class BylineTests
{
    [Theory]
    [InlineData("（记者 李忠）昨日", "（记者 李忠）")]
    [InlineData("(杭报记者 赵芳洲 本报记者 王苑阳)11月14日", "(杭报记者 赵芳洲 本报记者 王苑阳)")]
    [InlineData("（本报记者　吕　毅　通讯员　徐墉）省委", "（本报记者　吕　毅　通讯员　徐墉）")]
    [InlineData("〔記者鍾佳蓉／大成報導〕縣府", "〔記者鍾佳蓉／大成報導〕")]
    [InlineData("【记者 李忠】昨日", "【记者 李忠】")]
    [InlineData("（新华社记者 李忠）", "（新华社记者 李忠）")]
    [InlineData("（李忠）昨日", null)]
    [InlineData("昨日（记者 李忠）", null)]
    [InlineData("（以下简称新区）昨日", null)]
    [InlineData("（记者 李忠", null)]
    public void A_bracket_with_a_role_opens_a_story(string text, string? expected) => Assert.Equal(expected, Byline.LeadingBracket(text));

    [Theory]
    [InlineData("（彭小燕）昨日", "（彭小燕）")]
    [InlineData("（彭小燕 李忠）昨日", "（彭小燕 李忠）")]
    [InlineData("（记者 彭小燕）昨日", "（记者 彭小燕）")]
    [InlineData("（三期工程）昨日", null)]
    public void After_a_dateline_names_need_no_role(string text, string? expected) => Assert.Equal(expected, Byline.BracketAfterDateline(text));

    [Theory]
    [InlineData("老街改造启动。（黎安平）", "（黎安平）")]
    [InlineData("老街改造启动。（记者 李忠）", "（记者 李忠）")]
    [InlineData("老街改造启动。（李忠 赵一禾）", "（李忠 赵一禾）")]
    [InlineData("老街改造启动（李忠）", null)]
    [InlineData("老街改造启动。（完）", null)]
    [InlineData("老街改造启动。（下转3版）", null)]
    [InlineData("（李忠）", null)]
    public void Names_in_brackets_after_the_last_stop_close_a_story(string text, string? expected) => Assert.Equal(expected, Byline.TrailingBracket(text));

    [Theory]
    [InlineData("本报记者 李忠", true)]
    [InlineData("本报记者 李忠 通讯员 赵一禾", true)]
    [InlineData("□ 记者 李忠", true)]
    [InlineData("记者 吕　毅", true)]
    [InlineData("記者 畢穎芝", true)]
    [InlineData("（李忠 赵一禾）", true)]
    [InlineData("By Jane Roe", true)]
    [InlineData("By JANE ROE", true)]
    [InlineData("記者看到老街改造", false)]
    [InlineData("记者从市水务局了解到，全市治水项目启动。", false)]
    [InlineData("By the river the old bridge stands", false)]
    [InlineData("（下转3版）", false)]
    [InlineData("老街改造启动", false)]
    public void A_line_of_its_own_is_a_byline_by_its_words(string line, bool expected) => Assert.Equal(expected, Byline.IsLine(line));
}
