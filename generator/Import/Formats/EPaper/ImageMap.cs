using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Archive.Model;

namespace Archive.Import;

/// <summary>One clickable area of a page's picture.</summary>
/// <param name="Path">The path of the article that it leads to.</param>
/// <param name="Title">What it is called, when it says so.</param>
/// <param name="Zone">Where it is; null when its numbers make no shape, or the picture's size is unknown.</param>
/// <param name="Line">Its source line.</param>
internal sealed record MapArea(string Path, string? Title, Zone? Zone, int Line);

/// <summary>The picture of a page with its areas (热区): in a map called PagePicMap, pagepicmap, PageMap or anything else.</summary>
internal sealed partial record ImageMap(IReceivedFile? Picture, IReadOnlyList<MapArea> Areas, ValueList<string> Notes)
{
    /// <summary>The map of a document; one without areas where it has none.</summary>
    public static ImageMap Of(HtmlFile html)
    {
        var maps = html.Document.QuerySelectorAll("map").Where(map => map.QuerySelector("area[href]") is not null).ToList();
        var pictures = html.Document.QuerySelectorAll("img[usemap]").ToList();
        foreach (var map in maps)
        {
            var name = map.GetAttribute("name") ?? map.Id ?? "";
            var image = pictures.Find(picture => string.Equals(picture.GetAttribute("usemap")?.TrimStart('#'), name, StringComparison.OrdinalIgnoreCase));
            if (image is not null || maps.Count == 1)
                return Read(html, map, image ?? (pictures.Count > 0 ? pictures[0] : null));
        }

        return new ImageMap(Find(html, pictures.Count > 0 ? pictures[0].GetAttribute("src") : null), [], []);
    }

    private static ImageMap Read(HtmlFile html, IElement map, IElement? image)
    {
        var picture = Find(html, image?.GetAttribute("src"));
        var size = Size(image) ?? PictureSize(picture);
        var areas = new List<MapArea>();
        var shapeless = 0;
        foreach (var area in map.QuerySelectorAll("area[href]"))
        {
            if (EPaperLink.Path(area.GetAttribute("href")) is not { } path || EPaperLink.IsOther(path))
                continue;
            var zone = size is { } known ? ReadZone(area.GetAttribute("coords") ?? "", known.Width, known.Height) : null;
            shapeless += size is not null && zone is null ? 1 : 0;
            areas.Add(new MapArea(path, Clean(area.GetAttribute("title") ?? area.GetAttribute("alt")), zone, area.SourceReference?.Position.Line ?? 1));
        }

        var notes = new List<string>();
        if (size is null && areas.Count > 0)
            notes.Add("the zones of the picture are left out: neither the page nor a file beside it says how large the picture is");
        if (shapeless > 0)
            notes.Add($"{shapeless} of {areas.Count} areas of the picture have numbers that make no shape on it");
        return new ImageMap(picture, areas, [.. notes]);
    }

    /// <summary>A rectangle of four numbers or a polygon of more, whatever the shape is called: poly, polygon, POLY, rect.</summary>
    private static Zone? ReadZone(string coords, double width, double height)
    {
        var numbers = new List<double>();
        foreach (var range in coords.AsSpan().SplitAny(" ,;\t\r\n"))
        {
            var part = coords.AsSpan(range).Trim();
            if (part.IsEmpty)
                continue;
            if (numbers.Count > 2 * ZoneCorners.Most || !double.TryParse(part.EndsWith("px") ? part[..^2] : part, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
                return null;
            numbers.Add(number / (numbers.Count % 2 == 0 ? width : height));
        }

        return numbers.Count % 2 == 0 ? ZoneCorners.Make([.. numbers.Chunk(2).Select(pair => (pair[0], pair[1]))]) : null;
    }

    private static (double Width, double Height)? Size(IElement? image)
    {
        if (image is null)
            return null;
        var style = image.GetAttribute("style") ?? "";
        return Pixels(image.GetAttribute("width") ?? StyleOf(style, "width")) is { } width && Pixels(image.GetAttribute("height") ?? StyleOf(style, "height")) is { } height
            ? (width, height)
            : null;
    }

    private static string? StyleOf(string style, string property) =>
        PixelStyle().Matches(style).FirstOrDefault(match => match.Groups["name"].Value.Equals(property, StringComparison.OrdinalIgnoreCase))?.Groups["value"].Value;

    private static double? Pixels(string? text)
    {
        text = text?.Trim();
        if (text?.EndsWith("px", StringComparison.OrdinalIgnoreCase) == true)
            text = text[..^2];
        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var pixels) && pixels is > 0 and < 100_000 ? pixels : null;
    }

    private static (double Width, double Height)? PictureSize(IReceivedFile? picture)
    {
        const int mostHead = 1 << 20;
        if (picture is null)
            return null;
        try
        {
            // A file in an archive cannot seek, and the size stands in the head.
            using var stream = picture.Open();
            var head = new byte[(int)Math.Clamp(picture.Length, 0, mostHead)];
            using var memory = new MemoryStream(head, 0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
            return Model.PictureSize.Read(memory) is { } size ? (size.Width, size.Height) : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static IReceivedFile? Find(HtmlFile html, string? source) =>
        EPaperLink.Path(source) is { } path && PictureName().IsMatch(path) ? EPaperLink.Find(html.File, path) : null;

    private static string? Clean(string? title) =>
        title is null ? null : string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } text ? text : null;

    [GeneratedRegex(@"(?:^|;)\s*(?<name>width|height)\s*:\s*(?<value>[\d.]+px)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PixelStyle();

    [GeneratedRegex(@"\.(?:jpe?g|png|webp)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PictureName();
}
