using System.Text;
using Archive.Model;

namespace Archive.Import;

/// <summary>hOCR: recognised text as HTML, with boxes and confidence in the titles of its elements; a file may have many pages.</summary>
internal sealed class HocrFormat : IPageFormat
{
    public const string Shape = "hocr";

    private static readonly string[] Marks = ["ocr-system", "ocr-capabilities", "ocr_page"];

    public bool Leads => false;

    public bool Recognizes(IReceivedFile file, ReadOnlySpan<byte> head)
    {
        var text = Encoding.Latin1.GetString(head).Replace("\0", "", StringComparison.Ordinal);
        return text.Contains("<html", StringComparison.OrdinalIgnoreCase) && Marks.Any(mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase));
    }

    public IEnumerable<ReadPage> Read(IReceivedFile file, FormatOptions options, ICollection<Fault> faults)
    {
        if (HocrDocument.Load(file, options, faults) is not { } document)
            yield break;
        var pages = document.QuerySelectorAll(".ocr_page");
        if (pages.Length == 0)
            faults.Add(new Fault(file.Name, Line: null, "hOCR without a page", "an element of class ocr_page"));
        foreach (var element in pages)
        {
            var page = HocrPageReader.Read(element);
            if (BoxFault.Find(page, file.Name) is { } fault)
                faults.Add(fault);
            else
                yield return BoxedReader.Read(file, page, Shape, options);
        }
    }
}
