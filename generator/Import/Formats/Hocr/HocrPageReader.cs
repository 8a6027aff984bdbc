using AngleSharp.Dom;

namespace Archive.Import;

/// <summary>Reads an ocr_page element: its areas, or its paragraphs where it has no areas, with their lines and words.</summary>
internal static class HocrPageReader
{
    private const string Lines = ".ocr_line, .ocr_header, .ocr_caption, .ocr_textfloat, .ocrx_line";

    public static BoxPage Read(IElement page)
    {
        var box = HocrTitle.Box(page.GetAttribute("title"));
        var regions = new List<BoxRegion>();
        IElement? owner = null;
        var lines = new List<BoxLine>();
        foreach (var element in page.QuerySelectorAll(Lines))
        {
            var line = Line(element);
            var region = element.Closest(".ocr_carea, .ocrx_block") ?? element.Closest(".ocr_par");
            if (region != owner)
                Close();
            owner = region;
            if (line is not null)
                lines.Add(line);
        }

        Close();
        return new BoxPage(regions) { Width = box.Right, Height = box.Bottom, ImageName = HocrTitle.Image(page.GetAttribute("title")) };

        void Close()
        {
            if (lines.Count > 0)
                regions.Add(Region(owner, [.. lines]));
            lines.Clear();
        }
    }

    private static BoxRegion Region(IElement? element, IReadOnlyList<BoxLine> lines)
    {
        var region = new BoxRegion(lines) { Id = element?.Id ?? "" };
        var box = HocrTitle.Box(element?.GetAttribute("title"));
        return box.IsEmpty && box.IsSound ? region : region with { Box = box };
    }

    private static BoxLine? Line(IElement element)
    {
        var words = element.QuerySelectorAll(".ocrx_word").Select(Word).Where(w => w.Text.Length > 0).ToList();
        if (words.Count == 0 && element.TextContent.Trim() is { Length: > 0 } text)
            words.Add(new BoxWord(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        if (words.Count == 0)
            return null;
        var box = HocrTitle.Box(element.GetAttribute("title"));
        return new BoxLine(words, box.IsEmpty && box.IsSound ? Box.Around(words.Select(w => w.Box)) : box, element.SourceReference?.Position.Line ?? 1);
    }

    private static BoxWord Word(IElement element) => new(element.TextContent.Trim())
    {
        Box = HocrTitle.Box(element.GetAttribute("title")),

        // Nothing between two words, not even white space: the parts of one.
        IsApart = element.PreviousSibling is not IElement,
        Confidence = HocrTitle.Confidence(element.GetAttribute("title")),
    };
}
