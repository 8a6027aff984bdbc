using System.ComponentModel;
using System.Xml.Linq;
using Archive.Model;

namespace Archive.Import;

/// <summary>The pages of a PDF as <c>pdftotext -bbox-layout</c> writes them: flows, blocks, lines and words with their boxes.</summary>
internal static class PdfText
{
    /// <summary>The pages; null, with a fault, when there is no poppler, or none that can read the file.</summary>
    public static IEnumerable<BoxPage>? Extract(IReceivedFile file, PdfFolder folder, FormatOptions options, ICollection<Fault> faults)
    {
        try
        {
            var failure = Poppler.Run(options.PdfToText, options.ProgramLimit, "-bbox-layout", "-enc", "UTF-8", folder.Pdf, folder.Text);
            if (failure is not null)
                return Refuse(Found(failure), Expected(failure));
        }
        catch (Win32Exception)
        {
            return Refuse("a PDF, and no program to read it", Poppler.HowToInstall);
        }

        // pdftotext heads its file with a document type, and writes no character that is not XML's; the type goes before anything is read.
        var html = new PdfPages(file.Name, folder.Text);
        return XmlFile.Load(html, options, faults) is { } root ? root.Below("page").Select(page => TrimmedBoxes.Of(Page(page))) : null;

        IEnumerable<BoxPage>? Refuse(string found, string expected)
        {
            faults.Add(new Fault(file.Name, Line: null, found, expected));
            return null;
        }
    }

    private static string Found(string failure) =>
        failure.Contains("assword", StringComparison.Ordinal) || failure.Contains("ncrypt", StringComparison.Ordinal) ? "an encrypted PDF" : $"a PDF that pdftotext does not read ({failure})";

    private static string Expected(string failure) =>
        failure.Contains("assword", StringComparison.Ordinal) || failure.Contains("ncrypt", StringComparison.Ordinal) ? "a PDF that opens without a password; remove it, for example with qpdf --decrypt" : "a whole PDF file";

    private static BoxPage Page(XElement page) => new([.. page.Below("block").Select(Region).Where(r => r.Lines.Count > 0)])
    {
        Width = page.Number("width") ?? 0,
        Height = page.Number("height") ?? 0,
    };

    private static BoxRegion Region(XElement block) => new([.. block.All("line").Select(Line).OfType<BoxLine>()]);

    private static BoxLine? Line(XElement line)
    {
        var words = line.All("word").Select(w => (Text: w.Text(), Box: BoxOf(w))).Where(w => w.Text is not null).SelectMany(w => VerticalText.Characters(new BoxWord(w.Text!) { Box = w.Box })).ToList();
        return words.Count == 0 ? null : new BoxLine(words, BoxOf(line), line.Line());
    }

    private static Box BoxOf(XElement element) =>
        new(element.Number("xMin") ?? 0, element.Number("yMin") ?? 0, element.Number("xMax") ?? 0, element.Number("yMax") ?? 0);
}
