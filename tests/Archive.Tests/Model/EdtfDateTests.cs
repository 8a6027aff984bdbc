using Archive.Model;

namespace Archive.Tests.Model;

/// <summary>The days that a date may mean.</summary>
public sealed class EdtfDateTests
{
    [Theory]
    [InlineData("2021-10-23", "2021-10-23", "2021-10-23")]
    [InlineData("2021-10-23?", "2021-10-23", "2021-10-23")]
    [InlineData("2020-02~", "2020-02-01", "2020-02-29")]
    [InlineData("2016?", "2016-01-01", "2016-12-31")]
    [InlineData("201X", "2010-01-01", "2019-12-31")]
    [InlineData("19XX", "1900-01-01", "1999-12-31")]
    [InlineData("00XX", "0001-01-01", "0099-12-31")]
    [InlineData("2016-XX", "2016-01-01", "2016-12-31")]
    [InlineData("2016-XX-15", "2016-01-01", "2016-12-31")]
    [InlineData("2015-02-XX", "2015-02-01", "2015-02-28")]
    [InlineData("2019-21", "2019-01-01", "2019-12-31")]
    [InlineData("2016-05/2016-06", "2016-05-01", "2016-06-30")]
    [InlineData("2016-05-07/2017", "2016-05-07", "2017-12-31")]
    public void A_date_has_a_first_and_a_last_day(string text, string first, string last)
    {
        var date = EdtfDate.Parse(text);

        Assert.Equal((first, last), ($"{date.FirstDay:yyyy-MM-dd}", $"{date.LastDay:yyyy-MM-dd}"));
    }
}
