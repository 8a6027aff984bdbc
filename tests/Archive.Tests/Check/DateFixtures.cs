using static Archive.Tests.Check.Pages;

namespace Archive.Tests.Check;

/// <summary>Rules on dates.</summary>
internal static class DateFixtures
{
    private const string A1 = "sxrb/2021/2021-10-23/A1.md";

    private static readonly (string Name, string Text) Weekdays =
        ("sxrb/newspaper.yml", "name: 水乡日报\npublication:\n  start: 1955-11\n  end: 2021-10-22\n  weekdays: [mon, tue, wed, thu, fri]\n  holidays: [10-01/10-03]\n");

    public static RuleFixture[] All { get; } =
    [
        new(
            "date-outside-run",
            [Page("A1", 1), Page("1", 1, "", "1955-10-31"), Weekdays],
            [
                "sxrb/1955/1955-10-31/1.md:3: date-outside-run 1955-10-31, before the newspaper's first edition, 1955-11",
                $"{A1}:3: date-outside-run 2021-10-23, after the newspaper's last edition, 2021-10-22",
            ],
            [Page("1", 1, "", "1955-11-01"), Page("1", 1, "", "1955"), Page("1", 1, "", "2021-10?"), Page("A1", 1, "", "2021-10-22"), Weekdays]),
        new(
            "day-without-edition",
            [Page("A1", 1), Page("1", 1, "", "2021-10-01"), Weekdays],
            [
                "sxrb/2021/2021-10-01/1.md:3: day-without-edition 2021-10-01, a Friday, on which the newspaper did not appear by its rule",
                $"{A1}:3: day-without-edition 2021-10-23, a Saturday, on which the newspaper did not appear by its rule",
            ],
            [Page("A1", 1, "", "2021-10-22"), Page("1", 1, "", "2021-10-24?"), Weekdays]),
        new(
            "weekday-contradiction",
            [Page("A1", 1, Furniture("水乡日报 2021年10月23日　星期五", "Saturday, October 22, 2021"))],
            [
                $"{A1}:9: weekday-contradiction '2021年10月23日　星期五' was a Saturday",
                $"{A1}:10: weekday-contradiction 'Saturday, October 22, 2021' was a Friday",
            ],
            [Page("A1", 1, Furniture("2021年10月23日 星期六", "2021年10月24日（周日）", "Saturday 23 October 2021", "2021年13月40日 星期一", "1 2021年10月23日"))]),
        new(
            "date-contradiction",
            [Page("A1", 1, Furniture("水乡日报 第三版", "2021年10月24日 星期日")), Page("1", 1, Furniture("October 2, 1955"), "1955-11")],
            [
                "sxrb/1955/1955-11/1.md:9: date-contradiction 'October 2, 1955' is printed on a page of 1955-11",
                $"{A1}:10: date-contradiction '2021年10月24日 星期日' is printed on a page of 2021-10-23",
            ],
            [Page("A1", 1, Furniture("2021年10月22日出版 2021年10月23日发行")), Page("1", 1, Furniture("2 November 1955"), "1955-11")]),
    ];
}
