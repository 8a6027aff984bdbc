using System.Globalization;
using System.Text;
using Archive.Model;

namespace Archive.Site;

/// <summary>An article's place on the picture of its page.</summary>
/// <param name="Href">The article.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Lang">The headline's language where it is not the interface's.</param>
/// <param name="Path">Its outline, as path data of SVG in pixels of the picture.</param>
internal sealed record ZoneView(string Href, string Title, string? Lang, string Path);

/// <summary>Zones as path data of SVG.</summary>
internal static class PageZones
{
    /// <summary>The outline of all zones of an article, scaled to a picture.</summary>
    /// <param name="zones">The zones.</param>
    /// <param name="width">The picture's.</param>
    /// <param name="height">The picture's.</param>
    /// <param name="inset">By how much it is drawn within the zones, so that neighbours do not run into each other.</param>
    public static string Path(ValueList<Zone> zones, int width, int height, int inset = 0)
    {
        var path = new StringBuilder();
        foreach (var zone in zones)
        {
            var middle = (X: width * Middle(zone.Points, point => point.X), Y: height * Middle(zone.Points, point => point.Y));
            for (var i = 0; i < zone.Points.Count; i++)
            {
                var (x, y) = (Inward(zone.Points[i].X * width, middle.X, inset), Inward(zone.Points[i].Y * height, middle.Y, inset));
                path.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? 'M' : 'L')}{x} {y}");
            }

            path.Append('Z');
        }

        return path.ToString();
    }

    /// <summary>The articles with zones, the largest first, so that a box within a story lies over it.</summary>
    public static IEnumerable<Article> Stacked(IEnumerable<Article> articles) =>
        articles.Where(article => article.Zones.Count > 0).OrderByDescending(article => article.Zones.Sum(Area));

    /// <summary>Of the upright rectangle around a zone.</summary>
    private static double Area(Zone zone) =>
        (zone.Points.Max(point => point.X) - zone.Points.Min(point => point.X)) * (zone.Points.Max(point => point.Y) - zone.Points.Min(point => point.Y));

    private static double Middle(ValueList<ZonePoint> points, Func<ZonePoint, double> coordinate) => (points.Min(coordinate) + points.Max(coordinate)) / 2;

    /// <summary>Nearer to the middle, when there is room.</summary>
    private static int Inward(double value, double middle, int inset) =>
        (int)Math.Round(Math.Abs(value - middle) > 2 * inset ? value + (inset * Math.Sign(middle - value)) : value, MidpointRounding.AwayFromZero);
}
