using System.Text;

namespace Archive.Import;

/// <summary>What pdftotext wrote, from its first page on and within an element: without the document type and the PDF's own title above it, which it does not escape.</summary>
/// <param name="name">Of the PDF, for messages.</param>
/// <param name="written">Where pdftotext wrote.</param>
internal sealed class PdfPages(string name, string written) : IReceivedFile
{
    private static readonly byte[] Start = "<doc>"u8.ToArray();
    private static readonly byte[] End = "</doc>"u8.ToArray();

    public string Name => name;

    public string Path => name;

    public long Length => new FileInfo(written).Length;

    public Stream Open()
    {
        var bytes = File.ReadAllBytes(written);
        var from = bytes.AsSpan().IndexOf(Start);
        var to = bytes.AsSpan().LastIndexOf(End);
        return from < 0 || to < from ? new MemoryStream(Encoding.UTF8.GetBytes("<doc/>")) : new MemoryStream(bytes, from, to + End.Length - from, writable: false);
    }

    public IReceivedFile? Beside(string path) => null;
}
