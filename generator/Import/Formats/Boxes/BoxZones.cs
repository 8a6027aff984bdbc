using Archive.Model;

namespace Archive.Import;

/// <summary>Zones of an article out of boxes: those that stand below each other in a column are one.</summary>
internal static class BoxZones
{
    private const double SharedColumn = 0.6;
    private const double LargestGap = 0.04;

    public static Zone Of(Box box, double pageWidth, double pageHeight) =>
        Zone.Rectangle(Fraction(box.Left, pageWidth), Fraction(box.Top, pageHeight), Fraction(box.Right, pageWidth), Fraction(box.Bottom, pageHeight));

    /// <summary>The zones with neighbours of a column put together.</summary>
    public static ValueList<Zone> Merged(IEnumerable<Zone> zones)
    {
        var merged = new List<Box>();
        foreach (var box in zones.Select(BoxOf))
        {
            if (merged.Count > 0 && GoesOn(merged[^1], box))
                merged[^1] = merged[^1].Around(box);
            else
                merged.Add(box);
        }

        return [.. merged.Select(box => Of(box, 1, 1))];
    }

    private static bool GoesOn(Box above, Box box) =>
        above.SharedWidth(box) >= SharedColumn && box.Top - above.Bottom is <= LargestGap and >= -LargestGap && Math.Min(above.Width, box.Width) >= SharedColumn * Math.Max(above.Width, box.Width);

    private static Box BoxOf(Zone zone) => new(zone.Points.Min(p => p.X), zone.Points.Min(p => p.Y), zone.Points.Max(p => p.X), zone.Points.Max(p => p.Y));

    private static double Fraction(double at, double whole) => whole <= 0 ? 0 : Math.Clamp(at / whole, 0, 1);
}
