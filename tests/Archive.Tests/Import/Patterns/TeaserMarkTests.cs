using Archive.Import;

namespace Archive.Tests.Import.Patterns;

public sealed class TeaserMarkTests
{
    [Theory]
    [InlineData("导读", true)]
    [InlineData("今日导读", true)]
    [InlineData("【导读】", true)]
    [InlineData("## 导 读", true)]
    [InlineData("導讀", true)]
    [InlineData("INSIDE", true)]
    [InlineData("导读员上岗", false)]
    [InlineData("Inside the old mill", false)]
    public void A_box_has_a_label(string line, bool expected) => Assert.Equal(expected, TeaserMark.IsBoxLabel(line));

    [Theory]
    [InlineData("» 详见 3 版", "3")]
    [InlineData("»详见3版", "3")]
    [InlineData("详见第七版", "7")]
    [InlineData("请看A4版", "A4")]
    [InlineData("见B2版»", "B2")]
    [InlineData("（见2版）", "2")]
    [InlineData("詳見A3版", "A3")]
    [InlineData("第5版", "5")]
    [InlineData("▶ 4版", "4")]
    [InlineData("Page A3", "A3")]
    [InlineData("See Page 7", "7")]
    [InlineData("今日8版", null)]
    [InlineData("见到三版修改稿", null)]
    [InlineData("老街改造启动", null)]
    public void A_pointer_names_a_page(string line, string? expected) => Assert.Equal(expected, TeaserMark.Line(line));

    [Theory]
    [InlineData("老街改造启动 » 详见3版", false, "老街改造启动", "3")]
    [InlineData("老街改造启动……详见A4版", false, "老街改造启动", "A4")]
    [InlineData("老街改造启动（见第七版）", false, "老街改造启动", "7")]
    [InlineData("老街改造启动……3版", true, "老街改造启动", "3")]
    [InlineData("老街改造启动 3版", true, "老街改造启动", "3")]
    [InlineData("3版：老街改造启动", true, "老街改造启动", "3")]
    [InlineData("A4 Old mill reopens", true, "Old mill reopens", "A4")]
    [InlineData("Old mill reopens ... B1", true, "Old mill reopens", "B1")]
    public void An_item_carries_its_pointer(string line, bool insideBox, string headline, string target)
    {
        var item = TeaserMark.Item(line, insideBox);

        Assert.NotNull(item);
        Assert.Equal((headline, target), (item.Value.Headline, item.Value.Target));
    }

    [Theory]
    [InlineData("老街改造启动", true)]
    [InlineData("老街改造启动 3版", false)]
    [InlineData("3版：老街改造启动", false)]
    [InlineData("新书已出第3版", false)]
    public void A_line_without_a_pointer_is_no_item(string line, bool insideBox) => Assert.Null(TeaserMark.Item(line, insideBox));
}
