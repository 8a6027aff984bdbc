using Archive.Import;

namespace Archive.Tests.Import.Patterns;

public sealed class PrintedDateTests
{
    [Theory]
    [InlineData("2021-10-23", "2021-10-23")]
    [InlineData("2021-10-2300006", "2021-10-23")]
    [InlineData("2021-10-23 浙江日报2021-10-2300006 2 2021年10月23日 星期六", "2021-10-23")]
    [InlineData("2021-1-3", "2021-01-03")]
    [InlineData("2021年10月23日", "2021-10-23")]
    [InlineData("2012 年 8 月 17 日", "2012-08-17")]
    [InlineData("2005.4.22", "2005-04-22")]
    [InlineData("2018/6/14", "2018-06-14")]
    [InlineData("一九八七年三月二十日", "1987-03-20")]
    [InlineData("二〇一六年十二月三十一日", "2016-12-31")]
    [InlineData("中華民國108年5月17日", "2019-05-17")]
    [InlineData("民國 80 年 1 月 1 日", "1991-01-01")]
    [InlineData("THURSDAY, MARCH 12, 2009", "2009-03-12")]
    [InlineData("12 March 2009", "2009-03-12")]
    [InlineData("May 9th, 2016", "2016-05-09")]
    [InlineData("9 Sept. 2016", "2016-09-09")]
    [InlineData("2020年2月29日", "2020-02-29")]
    [InlineData("2019年2月29日", null)]
    [InlineData("2021-13-01", null)]
    [InlineData("2021-10-231", null)]
    [InlineData("2021-10-230006", null)]
    [InlineData("12021-10-23", null)]
    [InlineData("1021年10月23日", null)]
    [InlineData("10月23日", null)]
    [InlineData("2021年10月", null)]
    [InlineData("2021年", null)]
    [InlineData("电话 0571-8505-1234", null)]
    [InlineData("March 2009", null)]
    [InlineData("", null)]
    public void A_full_date_is_found_and_none_is_completed(string text, string? expected) => Assert.Equal(expected, PrintedDate.Find(text));

    [Fact]
    public void The_first_date_that_is_one_counts() => Assert.Equal("2021-10-22", PrintedDate.Find("2021-02-30 2021年10月22日 2021-10-23"));

    [Theory]
    [InlineData("记者4月18日获悉", "4月18日")]
    [InlineData("四月十八日", null)]
    public void A_day_without_its_year_is_only_a_hint(string text, string? expected) => Assert.Equal(expected, PrintedDate.FindPartial(text));
}
