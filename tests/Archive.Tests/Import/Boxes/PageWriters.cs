using System.Globalization;
using System.Net;
using System.Text;
using Archive.Import;

namespace Archive.Tests.Import.Boxes;

/// <summary>Writes an invented page in the formats that it could have been received in.</summary>
internal static class PageWriters
{
    /// <summary>As OCR writes text: a block a line, where <paramref name="isHardWrapped"/> printed lines, and blank lines between blocks.</summary>
    public static string PlainText(this SetPage page, bool isHardWrapped)
    {
        var text = new StringBuilder();
        foreach (var region in page.Regions)
        {
            if (text.Length > 0)
                text.Append('\n');
            if (region.IsHeading)
                text.AppendJoin('\n', region.Lines.Select(l => l.Text)).Append('\n');
            else
                text.AppendJoin("\n\n", isHardWrapped ? region.Paragraphs.Select(p => p.Printed) : region.Paragraphs.Select(p => p.Text)).Append('\n');
        }

        return text.ToString();
    }

    /// <param name="page">The page.</param>
    /// <param name="ns">The namespace; empty for none.</param>
    /// <param name="unit">mm10, inch1200 or pixel: the page is measured so.</param>
    /// <param name="scale">Units a pixel.</param>
    public static string Alto(this SetPage page, string ns = "http://www.loc.gov/standards/alto/ns-v3#", string unit = "pixel", double scale = 1)
    {
        var xml = new StringBuilder($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<alto{(ns.Length > 0 ? $" xmlns=\"{ns}\"" : "")}>\n<Description><MeasurementUnit>{unit}</MeasurementUnit></Description>\n<Layout>\n");
        xml.Append(CultureInfo.InvariantCulture, $"<Page ID=\"P1\" WIDTH=\"{N(page.Width * scale)}\" HEIGHT=\"{N(page.Height * scale)}\"><PrintSpace>\n");
        foreach (var (region, r) in page.Regions.Select((r, i) => (r, i)))
        {
            xml.Append(CultureInfo.InvariantCulture, $"<TextBlock ID=\"B{r}\"{Place(region.Box)}>\n");
            foreach (var line in region.Lines)
            {
                xml.Append(CultureInfo.InvariantCulture, $"<TextLine{Place(line.Box)}>");
                foreach (var (word, k) in line.Words.Select((w, k) => (w, k)))
                {
                    if (k > 0 && word.IsApart)
                        xml.Append("<SP/>");
                    var isParted = word.Whole is not null;
                    var ends = isParted && k == line.Words.Count - 1 && word.Text.EndsWith('-');
                    xml.Append(CultureInfo.InvariantCulture, $"<String CONTENT=\"{E(ends ? word.Text[..^1] : word.Text)}\"{Place(word.Box)} WC=\"0.9\"{(isParted ? $" SUBS_TYPE=\"{(ends ? "HypPart1" : "HypPart2")}\" SUBS_CONTENT=\"{E(word.Whole!)}\"" : "")}/>{(ends ? "<HYP CONTENT=\"-\"/>" : "")}");
                }

                xml.Append("</TextLine>\n");
            }

            xml.Append("</TextBlock>\n");
        }

        return xml.Append("</PrintSpace></Page>\n</Layout>\n</alto>\n").ToString();

        string Place(Box box) => string.Create(CultureInfo.InvariantCulture, $" HPOS=\"{N(box.Left * scale)}\" VPOS=\"{N(box.Top * scale)}\" WIDTH=\"{N(box.Width * scale)}\" HEIGHT=\"{N(box.Height * scale)}\"");
    }

    public static string Hocr(this SetPage page)
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html>\n<head><meta charset=\"utf-8\"/><title></title><meta name='ocr-system' content='invented'/><meta name='ocr-capabilities' content='ocr_page ocr_carea ocr_par ocr_line ocrx_word'/></head>\n<body>\n");
        html.Append(CultureInfo.InvariantCulture, $"<div class='ocr_page' title='image \"page.png\"; bbox 0 0 {N(page.Width)} {N(page.Height)}; ppageno 0'>\n");
        foreach (var region in page.Regions)
        {
            html.Append(CultureInfo.InvariantCulture, $"<div class='ocr_carea' title=\"{Place(region.Box)}\"><p class='ocr_par' title=\"{Place(region.Box)}\">\n");
            foreach (var line in region.Lines)
            {
                html.Append(CultureInfo.InvariantCulture, $"<span class='ocr_line' title=\"{Place(line.Box)}; baseline 0 -3; x_size 20\">");
                foreach (var word in line.Words)
                    html.Append(CultureInfo.InvariantCulture, $"{(word.IsApart ? "\n" : "")}<span class='ocrx_word' title='{Place(word.Box)}; x_wconf 91'>{E(word.Text)}</span>");
                html.Append("</span>\n");
            }

            html.Append("</p></div>\n");
        }

        return html.Append("</div>\n</body>\n</html>\n").ToString();

        static string Place(Box box) => $"bbox {N(box.Left)} {N(box.Top)} {N(box.Right)} {N(box.Bottom)}";
    }

    /// <param name="page">The page.</param>
    /// <param name="hasOrder">Whether it says in which order they are read.</param>
    /// <param name="shuffled">Whether the regions stand in another order than the reading order says.</param>
    public static string PageXml(this SetPage page, bool shuffled = false, bool hasOrder = true)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PcGts xmlns=\"http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15\">\n");
        xml.Append(CultureInfo.InvariantCulture, $"<Page imageFilename=\"page.jpg\" imageWidth=\"{N(page.Width)}\" imageHeight=\"{N(page.Height)}\">\n");
        xml.Append(hasOrder ? "<ReadingOrder><OrderedGroup id=\"g0\">" : "");
        for (var r = 0; hasOrder && r < page.Regions.Count; r++)
            xml.Append(CultureInfo.InvariantCulture, $"<RegionRefIndexed index=\"{r}\" regionRef=\"r{r}\"/>");
        xml.Append(hasOrder ? "</OrderedGroup></ReadingOrder>\n" : "");
        var order = Enumerable.Range(0, page.Regions.Count).OrderBy(r => shuffled ? (r * 7) % 5 : 0).ToList();
        foreach (var r in order)
        {
            var region = page.Regions[r];
            xml.Append(CultureInfo.InvariantCulture, $"<TextRegion id=\"r{r}\"><Coords points=\"{Corners(region.Box)}\"/>\n");
            foreach (var (line, k) in region.Lines.Select((l, k) => (l, k)))
                xml.Append(CultureInfo.InvariantCulture, $"<TextLine id=\"r{r}l{k}\"><Coords points=\"{Corners(line.Box)}\"/><TextEquiv conf=\"0.93\"><Unicode>{E(line.Text)}</Unicode></TextEquiv></TextLine>\n");
            xml.Append("</TextRegion>\n");
        }

        return xml.Append("</Page>\n</PcGts>\n").ToString();

        static string Corners(Box box) => $"{N(box.Left)},{N(box.Top)} {N(box.Right)},{N(box.Top)} {N(box.Right)},{N(box.Bottom)} {N(box.Left)},{N(box.Bottom)}";
    }

    private static string N(double number) => Math.Round(number).ToString(CultureInfo.InvariantCulture);

    private static string E(string text) => WebUtility.HtmlEncode(text);
}
