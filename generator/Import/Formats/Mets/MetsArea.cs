using System.Globalization;
using System.Xml.Linq;

namespace Archive.Import;

/// <summary>A stretch of a file that a div is made of: a block by its ID, blocks from one to another, or what stands in a rectangle.</summary>
/// <param name="FileId">Of the file in the file section.</param>
/// <param name="Line">1-based line of the METS file.</param>
internal sealed record MetsArea(string FileId, int Line)
{
    public string? Begin { get; init; }

    public string? End { get; init; }

    public Box? Rectangle { get; init; }

    /// <summary>The areas of a div itself, not of those below it; a pointer to a whole file is no area.</summary>
    public static IEnumerable<MetsArea> Of(XElement div)
    {
        foreach (var area in div.All("fptr").SelectMany(f => f.Below("area")))
        {
            if (area.Value("FILEID") is not { } file)
                continue;
            var rectangle = Coordinates(area);
            if (area.Value("BEGIN") is not null || rectangle is not null)
                yield return new MetsArea(file, area.Line()) { Begin = area.Value("BEGIN"), End = area.Value("END"), Rectangle = rectangle };
        }
    }

    private static Box? Coordinates(XElement area)
    {
        if (area.Value("SHAPE") is not { } shape || !shape.StartsWith("RECT", StringComparison.OrdinalIgnoreCase) || area.Value("COORDS") is not { Length: < 200 } text)
            return null;
        var numbers = text.Split(',', ' ').Where(n => n.Length > 0).Select(n => double.TryParse(n, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN).ToList();
        return numbers is [var left, var top, var right, var bottom] ? new Box(left, top, right, bottom) : new Box(double.NaN, 0, 0, 0);
    }
}
