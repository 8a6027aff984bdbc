using Archive.Model;

namespace Archive.Import;

/// <summary>epaper-html, page views: the picture of a page with its areas, or a list of its articles, which lie beside it as files of their own.</summary>
internal sealed class EPaperPages : IPageFormat
{
    public const string Shape = "epaper-html";

    public bool Leads => true;

    public bool Recognizes(IReceivedFile file, ReadOnlySpan<byte> head) => EPaperKind.IsHtml(file, head) && EPaperKind.IsPageView(file);

    public IEnumerable<ReadPage> Read(IReceivedFile file, FormatOptions options, ICollection<Fault> faults) => EPaperReader.Read(file, options, faults);
}

/// <summary>epaper-html, article views: one article, with the facts of its page around it.</summary>
internal sealed class EPaperArticles : IPageFormat
{
    public bool Leads => false;

    public bool Recognizes(IReceivedFile file, ReadOnlySpan<byte> head) => EPaperKind.IsHtml(file, head);

    public IEnumerable<ReadPage> Read(IReceivedFile file, FormatOptions options, ICollection<Fault> faults) => EPaperReader.Read(file, options, faults);
}
