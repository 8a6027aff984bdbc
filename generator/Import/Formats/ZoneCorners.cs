using Archive.Model;

namespace Archive.Import;

/// <summary>Makes zones of corners as sources give them.</summary>
internal static class ZoneCorners
{
    /// <summary>A polygon with more corners is no column of type.</summary>
    public const int Most = 200;

    /// <summary>Corners may stand out over the picture's edge by so much of its width; what stands out more is nonsense.</summary>
    private const double Overhang = 0.1;

    /// <summary>The zone; null when the corners make no shape on the picture. Two are those of an upright rectangle.</summary>
    /// <param name="corners">As fractions of the picture.</param>
    public static Zone? Make(IReadOnlyList<(double X, double Y)> corners)
    {
        if (corners.Count is < 2 or > Most || corners.Any(corner => !IsNear(corner.X) || !IsNear(corner.Y)))
            return null;
        var points = corners.Select(corner => new ZonePoint(Math.Clamp(corner.X, 0, 1), Math.Clamp(corner.Y, 0, 1))).ToList();
        var (left, right) = (points.Min(point => point.X), points.Max(point => point.X));
        var (top, bottom) = (points.Min(point => point.Y), points.Max(point => point.Y));
        if (left >= right || top >= bottom)
            return null;

        // Founder closes its polygons with the first corner again.
        if (points.Count > 3 && points[^1] == points[0])
            points.RemoveAt(points.Count - 1);
        return points.Count == 2 ? Zone.Rectangle(left, top, right, bottom) : new Zone([.. points]);
    }

    /// <summary>No number that is none is near.</summary>
    private static bool IsNear(double fraction) => fraction is >= -Overhang and <= 1 + Overhang;
}
