using Archive.Import;
using Archive.Model;

namespace Archive.Tests.Import.Patterns;

public sealed class PrintedLabelTests
{
    [Theory]
    [InlineData("第七版", "7")]
    [InlineData("第十二版", "12")]
    [InlineData("3 版", "3")]
    [InlineData("00006版", "6")]
    [InlineData("00006", "6")]
    [InlineData("06", "6")]
    [InlineData("A4版", "A4")]
    [InlineData("a4", "A4")]
    [InlineData("A04", "A04")]
    [InlineData("A0004", "A4")]
    [InlineData("T02", "T02")]
    [InlineData("第 A4 版", "A4")]
    [InlineData("One", "1")]
    [InlineData("EIGHT", "8")]
    [InlineData("第3頁", "3")]
    [InlineData("0", "0")]
    public void A_printed_label_has_one_form(string printed, string expected)
    {
        var label = PrintedLabel.Normalize(printed);

        Assert.Equal(expected, label);
        Assert.True(PageLabel.IsValid(label));
        Assert.Equal(label, PrintedLabel.Normalize(label));
    }
}
