using System.Xml.Linq;

namespace Archive.Import;

/// <summary>Reads a Page element: its blocks with their lines, wherever they are nested.</summary>
/// <param name="tags">Of the file.</param>
internal sealed class AltoPageReader(AltoTags tags)
{
    public BoxPage Read(XElement page)
    {
        var blocks = page.Below("TextBlock").Where(b => b.Below("String").Any()).ToList();

        // What stands in a margin is no text, unless nothing stands anywhere else.
        var hasText = blocks.Exists(b => !IsMargin(b));
        var regions = blocks.Select(b => hasText && IsMargin(b) ? Region(b) with { Kind = RegionKind.Furniture } : Region(b));
        return new BoxPage([.. regions.Where(r => r.Lines.Count > 0)])
        {
            Width = page.Number("WIDTH") ?? 0,
            Height = page.Number("HEIGHT") ?? 0,
            Label = BoxLabel.Of(page.Value("PRINTED_IMG_NR")),
        };
    }

    private static bool IsMargin(XElement block) => block.Ancestors().Any(e => e.Name.LocalName.EndsWith("Margin", StringComparison.Ordinal));

    private BoxRegion Region(XElement block)
    {
        var lines = block.Below("TextLine").Select(Line).OfType<BoxLine>().ToList();
        var kind = block.AncestorsAndSelf().TakeWhile(e => !e.Is("Page")).Select(tags.Find).FirstOrDefault(k => k is not null) ?? RegionKind.Text;
        var region = new BoxRegion(lines) { Id = block.Value("ID") ?? "", Kind = kind };
        var box = BoxOf(block);
        return box.IsEmpty && box.IsSound ? region : region with { Box = box };
    }

    private static BoxLine? Line(XElement element)
    {
        var words = new List<BoxWord>();
        var usesSpaces = element.First("SP") is not null;
        var isApart = true;
        foreach (var part in element.Elements())
        {
            if (part.Is("SP"))
            {
                isApart = true;
            }
            else if (part.Is("HYP"))
            {
                // The hyphen of a word that goes on; some files have it in the word as well.
                var mark = part.Value("CONTENT") ?? "-";
                if (words.Count > 0 && !words[^1].Text.EndsWith(mark, StringComparison.Ordinal))
                    words[^1] = words[^1] with { Text = words[^1].Text + mark };
            }
            else if (part.Is("String") && part.Value("CONTENT") is { } text)
            {
                words.Add(Word(part, text) with { IsApart = isApart || !usesSpaces });
                isApart = false;
            }
        }

        if (words.Count == 0)
            return null;
        var box = BoxOf(element);
        return new BoxLine(words, box.IsEmpty && box.IsSound ? Box.Around(words.Select(w => w.Box)) : box, element.Line());
    }

    private static BoxWord Word(XElement element, string text) => new(text)
    {
        Box = BoxOf(element),
        Confidence = element.Number("WC"),
        Whole = element.Value("SUBS_TYPE") is { } type && type.StartsWith("HypPart", StringComparison.OrdinalIgnoreCase) ? element.Value("SUBS_CONTENT") : null,
    };

    private static Box BoxOf(XElement element)
    {
        var (left, top) = (element.Number("HPOS") ?? 0, element.Number("VPOS") ?? 0);
        return new Box(left, top, left + (element.Number("WIDTH") ?? 0), top + (element.Number("HEIGHT") ?? 0));
    }
}
