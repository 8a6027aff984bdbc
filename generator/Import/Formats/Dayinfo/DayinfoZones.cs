using System.Globalization;
using System.Text.RegularExpressions;
using Archive.Model;

namespace Archive.Import;

/// <summary>The zone of an item: corners in hundredths of the page, &lt;4%,12%&gt;&lt;48%,12%&gt;…; two are those of a rectangle.</summary>
internal static partial class DayinfoZones
{
    public static ValueList<Zone> Read(string text)
    {
        var corners = Corner().Matches(text).Take(ZoneCorners.Most + 1).Select(match => (Percent(match.Groups["x"]), Percent(match.Groups["y"]))).ToList();
        return ZoneCorners.Make(corners) is { } zone ? [zone] : [];
    }

    private static double Percent(Group group) => double.Parse(group.ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) / 100;

    [GeneratedRegex(@"(?<x>\d{1,3}(?:\.\d{1,6})?)\s*%?\s*,\s*(?<y>\d{1,3}(?:\.\d{1,6})?)\s*%", RegexOptions.CultureInvariant)]
    private static partial Regex Corner();
}
