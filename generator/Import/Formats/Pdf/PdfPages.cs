namespace Archive.Import;

/// <summary>What pdftotext wrote, from its first page on and within an element: without the document type and the PDF's own title above it, which it does not escape.</summary>
/// <param name="name">Of the PDF, for messages.</param>
/// <param name="written">Where pdftotext wrote.</param>
internal sealed class PdfPages(string name, string written) : IReceivedFile
{
    private static readonly byte[] Start = "<doc>"u8.ToArray();
    private static readonly byte[] End = "</doc>"u8.ToArray();

    /// <summary>Once, however often it is opened.</summary>
    private readonly Lazy<ArraySegment<byte>> _pages = new(() => Read(written));

    public string Name => name;

    public string Path => name;

    public long Length => new FileInfo(written).Length;

    public Stream Open() => new MemoryStream(_pages.Value.Array!, _pages.Value.Offset, _pages.Value.Count, writable: false);

    public IReceivedFile? Beside(string path) => null;

    private static ArraySegment<byte> Read(string file)
    {
        var bytes = File.ReadAllBytes(file);
        var from = bytes.AsSpan().IndexOf(Start);
        var to = bytes.AsSpan().LastIndexOf(End);
        return from < 0 || to < from ? "<doc/>"u8.ToArray() : new ArraySegment<byte>(bytes, from, to + End.Length - from);
    }
}
