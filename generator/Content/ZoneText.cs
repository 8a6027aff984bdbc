using System.Globalization;
using Archive.Model;

namespace Archive.Content;

/// <summary>
/// Zones as a page keeps them, on one line: corners from left and top as fractions of the picture, <c>0.05,0.12 0.48,0.12 0.4,0.3</c>. Two
/// corners are those of an upright rectangle; a semicolon parts several zones.
/// </summary>
internal static class ZoneText
{
    public const string Expected =
        "corners as fractions of the picture from 0 to 1, two for a rectangle or three and more, zones parted by ';', such as 0.05,0.12 0.48,0.3; 0.5,0.1 0.9,0.1 0.9,0.4";

    /// <summary>The zones; null when there are none.</summary>
    public static string? Write(ValueList<Zone> zones) => zones.Count == 0 ? null : string.Join("; ", zones.Select(Write));

    /// <summary>The zones; null when the text is none.</summary>
    public static ValueList<Zone>? Read(string text)
    {
        var zones = new List<Zone>();
        foreach (var part in text.Split(';', StringSplitOptions.TrimEntries))
        {
            if (ReadZone(part) is not { } zone)
                return null;
            zones.Add(zone);
        }

        return [.. zones];
    }

    private static string Write(Zone zone)
    {
        var corners = zone.Points is [var first, _, var last, _] && Zone.Rectangle(first.X, first.Y, last.X, last.Y) == zone ? [first, last] : zone.Points;
        return string.Join(' ', corners.Select(corner => string.Create(CultureInfo.InvariantCulture, $"{corner.X:0.####},{corner.Y:0.####}")));
    }

    private static Zone? ReadZone(string text)
    {
        var corners = new List<ZonePoint>();
        foreach (var corner in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var comma = corner.IndexOf(',', StringComparison.Ordinal);
            if (comma < 0 || Fraction(corner.AsSpan(0, comma)) is not { } x || Fraction(corner.AsSpan(comma + 1)) is not { } y)
                return null;
            corners.Add(new ZonePoint(x, y));
        }

        return corners switch
        {
            [] or [_] => null,
            [var first, var last] => Zone.Rectangle(first.X, first.Y, last.X, last.Y),
            _ => new Zone([.. corners]),
        };
    }

    private static double? Fraction(ReadOnlySpan<char> text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1 ? number : null;
}
