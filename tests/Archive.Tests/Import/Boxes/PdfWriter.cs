using System.Globalization;
using System.Text;

namespace Archive.Tests.Import.Boxes;

/// <summary>Writes invented pages as a PDF that any program reads: text in a font that is named and not held, whose codes are those of Unicode.</summary>
internal static class PdfWriter
{
    public static byte[] Write(params SetPage[] pages)
    {
        var pdf = new MemoryStream();
        var offsets = new List<long>();
        Put(pdf, "%PDF-1.5\n");
        var kids = string.Join(' ', pages.Select((_, k) => $"{6 + (2 * k)} 0 R"));
        Object(pdf, offsets, "<</Type/Catalog/Pages 2 0 R>>");
        Object(pdf, offsets, $"<</Type/Pages/Count {pages.Length}/Kids[{kids}]>>");
        Object(pdf, offsets, "<</Type/Font/Subtype/Type0/BaseFont/Invented/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>");
        Object(pdf, offsets, "<</Type/Font/Subtype/CIDFontType2/BaseFont/Invented/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/W[0 8211 500 8214 8215 500 8218 8219 500 8216 8217 500]/FontDescriptor<</Type/FontDescriptor/FontName/Invented/Flags 4/FontBBox[0 -120 1000 880]/Ascent 880/Descent -120/CapHeight 700/StemV 80/ItalicAngle 0>>>>");
        Stream(pdf, offsets, Unicode(pages));
        for (var k = 0; k < pages.Length; k++)
        {
            Object(pdf, offsets, string.Create(CultureInfo.InvariantCulture, $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {pages[k].Width} {pages[k].Height}]/Resources<</Font<</F 3 0 R>>>>/Contents {7 + (2 * k)} 0 R>>"));
            Stream(pdf, offsets, Contents(pages[k]));
        }

        var start = pdf.Position;
        Put(pdf, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(o => $"{o:0000000000} 00000 n \n"))}trailer<</Size {offsets.Count + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return pdf.ToArray();
    }

    /// <summary>The words of a page, those of a line from top to bottom character by character.</summary>
    private static string Contents(SetPage page)
    {
        var text = new StringBuilder("BT\n");
        foreach (var word in page.Regions.SelectMany(r => r.Lines).SelectMany(l => l.Words))
        {
            var size = page.IsVertical ? word.Box.Width : word.Box.Height;
            var pieces = page.IsVertical ? word.Text.Select((c, k) => (c.ToString(), word.Box.Left, word.Box.Top + (k * size))) : [(word.Text, word.Box.Left, word.Box.Top)];
            foreach (var (piece, left, top) in pieces)
                text.Append(CultureInfo.InvariantCulture, $"/F {size} Tf 1 0 0 1 {left:0.##} {page.Height - top - (0.88 * size):0.##} Tm <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(piece))}> Tj\n");
        }

        return text.Append("ET\n").ToString();
    }

    private static string Unicode(SetPage[] pages)
    {
        var used = pages.SelectMany(p => p.Regions).SelectMany(r => r.Lines).SelectMany(l => l.Text).Distinct().Order().ToList();
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Invented def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        foreach (var some in used.Chunk(100))
            map.Append(CultureInfo.InvariantCulture, $"{some.Length} beginbfchar\n{string.Concat(some.Select(c => $"<{(int)c:X4}> <{(int)c:X4}>\n"))}endbfchar\n");
        return map.Append("endcmap end end\n").ToString();
    }

    private static void Object(MemoryStream pdf, List<long> offsets, string content)
    {
        offsets.Add(pdf.Position);
        Put(pdf, $"{offsets.Count} 0 obj\n{content}\nendobj\n");
    }

    private static void Stream(MemoryStream pdf, List<long> offsets, string content) =>
        Object(pdf, offsets, $"<</Length {Encoding.ASCII.GetByteCount(content)}>>stream\n{content}\nendstream");

    private static void Put(MemoryStream pdf, string text) => pdf.Write(Encoding.ASCII.GetBytes(text));
}
