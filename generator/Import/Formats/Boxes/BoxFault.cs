using System.Globalization;
using Archive.Model;

namespace Archive.Import;

/// <summary>Finds boxes that can be no boxes of a page: then nothing that is said by place can be trusted, and the page is refused.</summary>
internal static class BoxFault
{
    /// <summary>OCR may set a box a little over the edge: by this share of the page.</summary>
    private const double Margin = 0.1;

    /// <summary>The fault of the first unsound box; null when all are sound.</summary>
    public static Fault? Find(BoxPage page, string file)
    {
        if (!new Box(0, 0, page.Width, page.Height).IsSound)
            return new Fault(file, Line: null, $"a page of {Number(page.Width)} by {Number(page.Height)}", "the width and height of a page");
        foreach (var region in page.Regions)
        {
            if (Of(region.Box, region.Lines.Count > 0 ? region.Lines[0].Number : null) is { } ofRegion)
                return ofRegion;
            foreach (var line in region.Lines)
            {
                if (Of(line.Box, line.Number) is { } ofLine)
                    return ofLine;
                if (line.Words.Select(w => Of(w.Box, line.Number)).FirstOrDefault(f => f is not null) is { } ofWord)
                    return ofWord;
            }
        }

        return null;

        Fault? Of(Box box, int? line) =>
            box.IsSound && box.Left >= -Margin * page.Width && box.Top >= -Margin * page.Height ? null
                : new Fault(file, line, $"a box from {Number(box.Left)}, {Number(box.Top)} to {Number(box.Right)}, {Number(box.Bottom)}", "a box on the page");
    }

    private static string Number(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
