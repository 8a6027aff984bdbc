using Archive.Import;

namespace Archive.Tests.Import.Source;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("甲\n乙", "1:0:甲 2:0:乙")]
    [InlineData("甲\r\n\r\n乙\r\n", "1:0:甲 3:1:乙")]
    [InlineData("甲\r乙\r", "1:0:甲 2:0:乙")]
    [InlineData("\n\n 甲 \n \n\t\n乙", "3:2:甲 6:2:乙")]
    [InlineData("\u3000\u3000甲\u00A0\n乙", "1:0:甲 2:0:乙")]
    [InlineData("", "")]
    public void A_text_is_cut_into_numbered_lines_without_blank_ones(string text, string expected)
    {
        var lines = SourceText.Parse(text).Lines;

        Assert.Equal(expected, string.Join(' ', lines.Select(line => $"{line.Number}:{line.BlanksBefore}:{line.Text}")));
    }

    [Theory]
    [InlineData("甲\r乙\n丙\r\n丁")]
    [InlineData("甲\n乙\r丙\n丁")]
    public void Line_ends_of_several_systems_in_one_file_all_end_lines(string text) =>
        Assert.Equal(["甲", "乙", "丙", "丁"], SourceText.Parse(text).Lines.Select(line => line.Text));

    [Theory]
    [InlineData("  甲", true)]
    [InlineData("　甲", true)]
    [InlineData("　　甲", true)]
    [InlineData(" 甲", false)]
    [InlineData("甲", false)]
    public void A_line_set_in_by_two_characters_or_an_ideographic_space_is_indented(string text, bool expected) =>
        Assert.Equal(expected, SourceText.Parse(text).Lines[0].IsIndented);
}
