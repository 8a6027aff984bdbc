using System.Globalization;
using System.Xml.Linq;

namespace Archive.Import;

/// <summary>Reads a Page element: its text regions with their lines.</summary>
internal static class PageXmlReader
{
    public static BoxPage Read(XElement page) => new([.. page.Below("TextRegion").Select(Region).Where(r => r.Lines.Count > 0)])
    {
        Width = page.Number("imageWidth") ?? 0,
        Height = page.Number("imageHeight") ?? 0,
        ImageName = page.Value("imageFilename"),
    };

    private static BoxRegion Region(XElement element)
    {
        var box = BoxOf(element);
        var lines = element.All("TextLine").Select(Line).OfType<BoxLine>().ToList();

        // Some files have the text of a region only as a whole.
        if (lines.Count == 0 && !element.All("TextRegion").Any() && TextOf(element) is { } text)
            lines = [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(t => new BoxLine([new BoxWord(t)], default, element.Line()))];
        var region = new BoxRegion(lines) { Id = element.Value("id") ?? "", Kind = RegionKinds.Of(element.Value("type")) ?? RegionKind.Text };
        return box.IsEmpty && box.IsSound ? region : region with { Box = box };
    }

    private static BoxLine? Line(XElement element)
    {
        var text = TextOf(element) ?? string.Join(' ', element.All("Word").Select(TextOf).OfType<string>());
        if (text.Length == 0)
            return null;
        var confidence = element.First("TextEquiv")?.Number("conf");
        return new BoxLine([new BoxWord(text.Replace('\n', ' ')) { Box = BoxOf(element), Confidence = confidence }], BoxOf(element), element.Line());
    }

    /// <summary>The text of the first reading, which by the format is the best.</summary>
    private static string? TextOf(XElement element) =>
        element.All("TextEquiv").OrderBy(e => e.Number("index") ?? 0).Select(e => e.First("Unicode")?.Text() ?? e.First("PlainText")?.Text()).FirstOrDefault(t => t is not null);

    /// <summary>The box around the corners; empty where there are none.</summary>
    private static Box BoxOf(XElement element)
    {
        if (element.First("Coords") is not { } coords)
            return default;
        var points = coords.Value("points") is { } text
            ? text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Point)
            : coords.All("Point").Select(p => (X: p.Number("x") ?? double.NaN, Y: p.Number("y") ?? double.NaN));
        var all = points.ToList();
        return all.Count == 0 ? default : new Box(all.Min(p => p.X), all.Min(p => p.Y), all.Max(p => p.X), all.Max(p => p.Y));
    }

    private static (double X, double Y) Point(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        return comma < 0 ? (double.NaN, double.NaN) : (Number(text.AsSpan(0, comma)), Number(text.AsSpan(comma + 1)));
    }

    private static double Number(ReadOnlySpan<char> text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;
}
