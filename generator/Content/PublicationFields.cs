using System.Globalization;
using System.Text;
using Archive.Model;

namespace Archive.Content;

/// <summary>Reads and writes what newspaper.yml says under <c>publication</c>: on which days the newspaper appeared.</summary>
internal static class PublicationFields
{
    private const string Key = "publication";

    private const string DateExpected = "a day, a month or a year without doubt, such as 1955-11-01, 1955-11 or 1955";

    private const string PauseExpected = "the first and the last day, month or year with '/' between them, such as 1966-09/1972-05, or one of them alone";

    private static readonly string[] Keys = ["start", "end", "weekdays", "holidays", "pauses"];

    private static readonly string WeekdaysExpected = $"a list of some of {string.Join(", ", PublicationRule.WeekdayNames)}, each once";

    public static PublicationRule? Read(Fields newspaper, FaultLog faults)
    {
        if (newspaper.Mapping(Key, "the days of publication", Keys) is not { } fields)
            return null;
        var rule = new PublicationRule
        {
            Start = Date(fields, "start", faults),
            End = Date(fields, "end", faults),
            Weekdays = Weekdays(fields, faults),
            Holidays = [.. Items(fields, "holidays", Holiday.Expected, Parse, faults)],
            Pauses = [.. Items(fields, "pauses", PauseExpected, text => EdtfDate.TryParse(text, out var pause, out _) && IsSure(pause) ? pause : null, faults)],
        };
        if (rule.Start is { } start && rule.End is { } end && end.LastDay < start.FirstDay)
            faults.Add(fields.LineOf("end"), $"end: '{end}', before the start '{start}'", "an end that is not before the start");
        return rule;
    }

    public static void Write(StringBuilder text, PublicationRule? rule)
    {
        if (rule is null)
            return;
        text.Append(Key).Append(":\n");
        WriteOne("start", rule.Start?.Text);
        WriteOne("end", rule.End?.Text);
        WriteList("weekdays", rule.Weekdays.Select(day => PublicationRule.WeekdayNames[PublicationRule.PlaceOf(day)]));
        WriteList("holidays", rule.Holidays.Select(holiday => holiday.Text));
        WriteList("pauses", rule.Pauses.Select(pause => pause.Text));

        void WriteOne(string key, string? value)
        {
            if (value is not null)
                text.Append(CultureInfo.InvariantCulture, $"  {key}: {YamlText.Write(value)}\n");
        }

        void WriteList(string key, IEnumerable<string> values)
        {
            var items = values.Select(YamlText.Write).ToList();
            if (items.Count > 0)
                text.Append(CultureInfo.InvariantCulture, $"  {key}: [{string.Join(", ", items)}]\n");
        }
    }

    private static Holiday? Parse(string text) => Holiday.TryParse(text, out var holiday) ? holiday : null;

    private static EdtfDate? Date(Fields fields, string key, FaultLog faults)
    {
        if (fields.Text(key) is not { } text)
            return null;
        if (EdtfDate.TryParse(text, out var date, out _) && IsSure(date) && !text.Contains('/', StringComparison.Ordinal))
            return date;
        faults.Add(fields.LineOf(key), $"{key}: {FaultLog.Quote(text)}", DateExpected);
        return null;
    }

    /// <summary>Whether a date says without doubt which days it means; a season does not, as it is not the same everywhere.</summary>
    private static bool IsSure(EdtfDate date) =>
        !date.IsUncertain && !date.IsApproximate && !date.Text.Contains('X', StringComparison.Ordinal)
        && date.Text.Split('/').All(side => side.Split('-') is not [_, var month, ..] || string.CompareOrdinal(month, "12") <= 0);

    private static ValueList<DayOfWeek> Weekdays(Fields fields, FaultLog faults)
    {
        var found = new SortedSet<int>();
        foreach (var item in fields.List("weekdays"))
        {
            var place = item is YamlScalar { Text: { } text } ? PublicationRule.WeekdayNames.ToList().IndexOf(text) : -1;
            if (place < 0 || !found.Add(place))
                faults.Add(item.Line, $"{item.Description} in 'weekdays'", WeekdaysExpected);
        }

        return [.. found.Select(PublicationRule.WeekdayAt)];
    }

    private static IEnumerable<T> Items<T>(Fields fields, string key, string expected, Func<string, T?> parse, FaultLog faults)
        where T : class
    {
        foreach (var item in fields.List(key))
        {
            if (item is YamlScalar { Text: { } text } && parse(text) is { } value)
                yield return value;
            else
                faults.Add(item.Line, $"{item.Description} in '{key}'", expected);
        }
    }
}
