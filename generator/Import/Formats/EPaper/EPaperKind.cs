using System.Buffers;
using System.Text;

namespace Archive.Import;

/// <summary>Tells e-paper views from other files by words that stand in them, whatever their encoding.</summary>
internal static class EPaperKind
{
    private const int LongestLook = 4 << 20;

    private static readonly string[] Extensions = [".htm", ".html", ".shtml", ".xhtml"];

    /// <summary>Text of OCR models has tables in HTML, some of them with &lt;html&gt;&lt;body&gt; around each.</summary>
    private static readonly string[] TextExtensions = [".md", ".markdown", ".mmd", ".txt"];

    private static readonly SearchValues<string> ArticleWords = SearchValues.Create(
        ["<!--enpcontent", "\"ozoom\"", "=ozoom", "articleContent", "main-article-content", "newsdetatext", "doccontent", "npm:article-content", "<founder-type>1<"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> PageWords = SearchValues.Create(
        ["usemap", "<frameset", "titleList", "layoutlist", "news-list", "articlenav-list", "nav-panel-heading", "listdaohang", "<founder-type>2<"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> HtmlWords = SearchValues.Create(["<html", "<!doctype html", "<head", "<body"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> OcrWords = SearchValues.Create(["ocr_page", "ocr-system"], StringComparison.Ordinal);

    /// <summary>Whether a file is HTML, but no hOCR.</summary>
    public static bool IsHtml(IReceivedFile file, ReadOnlySpan<byte> head)
    {
        var text = Encoding.Latin1.GetString(head).AsSpan();
        if (TextExtensions.Contains(Path.GetExtension(file.Path), StringComparer.OrdinalIgnoreCase) && !OpensAsHtml(text))
            return false;
        return !text.ContainsAny(OcrWords) && (text.ContainsAny(HtmlWords) || Extensions.Contains(Path.GetExtension(file.Path), StringComparer.OrdinalIgnoreCase) && text.Contains('<'));
    }

    /// <summary>Whether a text begins with a comment, an XML declaration or one of the words of HTML.</summary>
    private static bool OpensAsHtml(ReadOnlySpan<char> text)
    {
        var start = text.TrimStart(['\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n']);
        return start.StartsWith("<!--") || start.StartsWith("<?xml") || start.IndexOfAny(HtmlWords) == 0;
    }

    /// <summary>Whether it has the picture or the list of a page, and not the text of an article beside it.</summary>
    public static bool IsPageView(IReceivedFile file)
    {
        try
        {
            using var stream = file.Open();
            var bytes = new byte[(int)Math.Clamp(file.Length, 0, LongestLook)];
            var text = Encoding.Latin1.GetString(bytes, 0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)).AsSpan();
            return text.ContainsAny(PageWords) && !text.ContainsAny(ArticleWords);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
