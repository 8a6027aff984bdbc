namespace Archive.Import;

/// <summary>The formats that say more of a page than its lines of text. They are recognised by what is in the file, never by its name alone.</summary>
internal static class PageFormats
{
    private const int HeadLength = 4096;

    /// <summary>All of them, in the order in which they are asked, but those whose files lead to others go first; what leads to other leads stands before them.</summary>
    public static IReadOnlyList<IPageFormat> All { get; } =
    [
        new NdnpBatchFormat(),
        new MetsFormat(),
        new DidlFormat(),
        new AltoFormat(),
        new PageXmlFormat(),
        new DayinfoFormat(),
        new CnmlFormat(),
        new PdfFormat(),
        new HocrFormat(),
        new EPaperIndex(),
        new EPaperPages(),
        new CsvFormat(),
        new JsonLinesFormat(),

        // It takes any HTML.
        new EPaperArticles(),
    ];

    /// <summary>The format of a file; null when it is none of them, and then text.</summary>
    /// <param name="file">The file.</param>
    /// <param name="formats">The formats that it may be of.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IPageFormat? Of(IReceivedFile file, IReadOnlyList<IPageFormat> formats)
    {
        if (formats.Count == 0)
            return null;
        Span<byte> head = stackalloc byte[HeadLength];
        using (var stream = file.Open())
            head = head[..stream.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false)];
        foreach (var format in formats.OrderByDescending(format => format.Leads))
        {
            if (format.Recognizes(file, head))
                return format;
        }

        return null;
    }
}
