using System.Globalization;
using Archive.Model;

namespace Archive.Tests.Model;

/// <summary>On which days a newspaper was to appear by its rule.</summary>
public sealed class PublicationDaysTests
{
    [Theory]
    [InlineData("2021-10-22", true)] // A Friday.
    [InlineData("2021-10-23", false)]
    [InlineData("2021-10-24", false)]
    [InlineData("2021-10-25", true)]
    public void A_newspaper_appears_on_its_weekdays(string day, bool expected) => AssertRule(
        new() { Weekdays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday] }, day, expected);

    [Theory]
    [InlineData("2021-10-24", true)]
    [InlineData("0001-01-01", true)]
    [InlineData("9999-12-31", true)]
    public void Without_weekdays_it_appears_daily(string day, bool expected) => AssertRule(new(), day, expected);

    [Theory]
    [InlineData("1955-11-01", "1955-10-31", false)]
    [InlineData("1955-11-01", "1955-11-01", true)]
    [InlineData("1955-11", "1955-11-29", false)] // Perhaps it began on the 30th.
    [InlineData("1955-11", "1955-12-01", true)]
    [InlineData("1955", "1955-12-30", false)]
    [InlineData("1955", "1956-01-01", true)]
    public void Nothing_is_expected_before_it_surely_appeared(string start, string day, bool expected) =>
        AssertRule(new() { Start = EdtfDate.Parse(start) }, day, expected);

    [Theory]
    [InlineData("2013-12-31", "2013-12-31", true)]
    [InlineData("2013-12-31", "2014-01-01", false)]
    [InlineData("2013-12", "2013-12-02", false)] // Perhaps it ended on the 1st.
    [InlineData("2013", "2012-12-31", true)]
    [InlineData("2013", "2013-01-02", false)]
    public void Nothing_is_expected_after_it_perhaps_had_ended(string end, string day, bool expected) =>
        AssertRule(new() { End = EdtfDate.Parse(end) }, day, expected);

    [Theory]
    [InlineData("10-01", "2021-10-01", false)]
    [InlineData("10-01", "2021-10-02", true)]
    [InlineData("10-01/10-03", "1955-10-03", false)]
    [InlineData("10-01/10-03", "1955-10-04", true)]
    [InlineData("12-31/01-02", "2021-12-31", false)]
    [InlineData("12-31/01-02", "2022-01-02", false)]
    [InlineData("12-31/01-02", "2022-01-03", true)]
    [InlineData("02-29", "2020-02-29", false)]
    [InlineData("02-29", "2021-02-28", true)]
    [InlineData("2021-02-12", "2021-02-12", false)]
    [InlineData("2021-02-12", "2022-02-12", true)]
    [InlineData("2021-02-11/2021-02-17", "2021-02-17", false)]
    [InlineData("2021-02-11/2021-02-17", "2021-02-18", true)]
    public void It_rests_on_holidays(string holiday, string day, bool expected)
    {
        Assert.True(Holiday.TryParse(holiday, out var parsed));
        Assert.Equal(holiday, parsed.ToString());
        AssertRule(new() { Holidays = [parsed] }, day, expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("10-32")]
    [InlineData("13-01")]
    [InlineData("02-30")]
    [InlineData("2021-02-29")]
    [InlineData("2021-02")]
    [InlineData("2021-02-12?")]
    [InlineData("10-01/2021-10-03")]
    [InlineData("2021-10-01/10-03")]
    [InlineData("2021-10-03/2021-10-01")]
    [InlineData("10-01/10-02/10-03")]
    [InlineData("spring")]
    public void What_is_no_holiday_is_refused(string text) => Assert.False(Holiday.TryParse(text, out _));

    [Theory]
    [InlineData("1966-09/1972-05", "1966-08-31", true)]
    [InlineData("1966-09/1972-05", "1966-09-01", false)]
    [InlineData("1966-09/1972-05", "1972-05-31", false)]
    [InlineData("1966-09/1972-05", "1972-06-01", true)]
    [InlineData("1976", "1976-06-01", false)]
    [InlineData("1976-09-09/1976-09-18", "1976-09-19", true)]
    public void It_does_not_appear_in_a_pause(string pause, string day, bool expected) =>
        AssertRule(new() { Pauses = [EdtfDate.Parse(pause)] }, day, expected);

    private static void AssertRule(PublicationRule rule, string day, bool expected) =>
        Assert.Equal(expected, new PublicationDays(rule).Contains(DateOnly.Parse(day, CultureInfo.InvariantCulture)));
}
