namespace Archive.Import;

/// <summary>The shapes in which page text arrives, by the names that command line and front matter use.</summary>
internal static class Shape
{
    public const string PdfHardWrap = "pdf-hard-wrap";
    public const string WebExport = "epaper-web-export";
    public const string MarkdownOcr = "markdown-ocr";
    public const string PlainOcr = "plain-ocr";
    public const string SingleArticle = "single-article";

    /// <summary>One article a file, its title in the first three lines. No text shows it: a layout or a person says it.</summary>
    public const string ArticleFile = "article-file";

    /// <summary>All shapes with their readers, in the order in which they are tried.</summary>
    public static IReadOnlyDictionary<string, IShapeReader> Readers { get; } = new Dictionary<string, IShapeReader>(StringComparer.Ordinal)
    {
        [MarkdownOcr] = new MarkdownReader(),
        [WebExport] = new WebExportReader(),
        [PdfHardWrap] = new HardWrapReader(),
        [SingleArticle] = new SingleArticleReader(),
        [PlainOcr] = new PlainOcrReader(),
    };
}
