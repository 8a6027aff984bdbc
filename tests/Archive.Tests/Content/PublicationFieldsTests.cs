using Archive.Content;
using Archive.Model;

namespace Archive.Tests.Content;

/// <summary>What newspaper.yml says under <c>publication</c>.</summary>
public sealed class PublicationFieldsTests
{
    private readonly List<Fault> _faults = [];

    [Fact]
    public void Every_field_is_read_and_written_back()
    {
        var newspaper = Read(
            """
            name: 杭州日报
            publication:
              start: 1955-11
              end: 2013-12-31
              weekdays: [sun, mon, wed]
              holidays:
                - 01-01
                - 10-01/10-03
                - 2021-02-11/2021-02-17
              pauses:
                - 1966-09/1972-05
            """)!;

        Assert.Empty(_faults);
        var rule = newspaper.Publication!;
        Assert.Equal(("1955-11", "2013-12-31"), (rule.Start!.Text, rule.End!.Text));
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Sunday], rule.Weekdays);
        Assert.Equal("01-01 10-01/10-03 2021-02-11/2021-02-17", string.Join(' ', rule.Holidays));
        Assert.Equal("1966-09/1972-05", string.Join(' ', rule.Pauses));
        Assert.Equal(newspaper, Read(NewspaperFile.Write(newspaper)));
    }

    [Theory]
    [InlineData("name: 报\n")]
    [InlineData("name: 报\npublication:\n")]
    public void A_newspaper_need_not_say(string text)
    {
        Assert.Null(Read(text)!.Publication);
        Assert.Empty(_faults);
    }

    [Fact]
    public void Every_fault_names_its_line_and_what_was_expected()
    {
        Assert.Null(Read(
            """
            name: 杭州日报
            publication:
              start: 1955-11?
              end: "1954-21"
              weekday: mon
              weekdays:
                - mon
                - 星期二
                - mon
              holidays:
                - 01-01
                - 02-30
                - [10-01]
              pauses:
                - 1966-09
                - 1972-05/1966-09
                - 197X
            """));

        Assert.Equal(
            [
                "newspaper.yml:3: found start: '1955-11?'; expected a day, a month or a year without doubt, such as 1955-11-01, 1955-11 or 1955",
                "newspaper.yml:4: found end: '1954-21'; expected a day, a month or a year without doubt, such as 1955-11-01, 1955-11 or 1955",
                "newspaper.yml:5: found the unknown key 'weekday'; expected a key of the days of publication, perhaps 'weekdays'",
                "newspaper.yml:8: found '星期二' in 'weekdays'; expected a list of some of mon, tue, wed, thu, fri, sat, sun, each once",
                "newspaper.yml:9: found 'mon' in 'weekdays'; expected a list of some of mon, tue, wed, thu, fri, sat, sun, each once",
                "newspaper.yml:12: found '02-30' in 'holidays'; expected a day of every year such as 10-01, a day such as 2021-02-12, or the first and the last of several with '/' between them",
                "newspaper.yml:13: found a list in 'holidays'; expected a day of every year such as 10-01, a day such as 2021-02-12, or the first and the last of several with '/' between them",
                "newspaper.yml:16: found '1972-05/1966-09' in 'pauses'; expected the first and the last day, month or year with '/' between them, such as 1966-09/1972-05, or one of them alone",
                "newspaper.yml:17: found '197X' in 'pauses'; expected the first and the last day, month or year with '/' between them, such as 1966-09/1972-05, or one of them alone",
            ],
            _faults.Select(fault => fault.ToString()),
            StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("publication: daily\n", "newspaper.yml:2: found 'daily' for 'publication'; expected the keys of the days of publication: start, end, weekdays, holidays, pauses")]
    [InlineData("publication:\n  start: 1955/1956\n", "newspaper.yml:3: found start: '1955/1956'; expected a day, a month or a year without doubt, such as 1955-11-01, 1955-11 or 1955")]
    [InlineData("publication:\n  start: 1955-11\n  end: 1955-10-31\n", "newspaper.yml:4: found end: '1955-10-31', before the start '1955-11'; expected an end that is not before the start")]
    [InlineData("publication:\n  weekdays: mon\n", "newspaper.yml:3: found 'mon' for 'weekdays'; expected a list, each item on a line of its own after '- '")]
    public void What_does_not_fit_is_a_fault(string text, string fault)
    {
        Assert.Null(Read("name: 报\n" + text));
        Assert.Equal(fault, Assert.Single(_faults).ToString());
    }

    private Newspaper? Read(string text) => NewspaperFile.Read(text, "hzrb", "newspaper.yml", _faults);
}
