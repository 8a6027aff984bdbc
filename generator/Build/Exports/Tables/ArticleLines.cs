using System.Buffers;
using Archive.Model;

namespace Archive.Build;

/// <summary>jsonl: an article a line, with all that content/ has of it. <c>archive import</c> reads the very articles back.</summary>
internal static class ArticleLines
{
    public static byte[] Of(Edition edition)
    {
        var bytes = new ArrayBufferWriter<byte>();
        foreach (var page in edition.Pages)
            JsonTwin.WriteLines(bytes, page, edition.Newspaper);
        return bytes.WrittenSpan.ToArray();
    }
}
