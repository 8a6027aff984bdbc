using System.Buffers;
using System.Text.Json;

namespace Archive.Model;

/// <summary>
/// An article as one line of JSON: the facts of its page as the twin has them, then the article's own. Blocks say their Markdown too, so that
/// nothing of the article is lost.
/// </summary>
public static partial class JsonTwin
{
    private static readonly JsonWriterOptions LineOptions = new() { SkipValidation = true };

    /// <summary>The lines of a page's articles, with a line break after each.</summary>
    public static void WriteLines(IBufferWriter<byte> bytes, Page page, Newspaper newspaper)
    {
        var head = Twin.Of(page, newspaper).Head;
        using var json = new Utf8JsonWriter(bytes, LineOptions);
        foreach (var article in page.Articles)
        {
            json.Reset();
            json.WriteStartObject();
            WriteHead(json, head);
            WriteFields(json, article, article.Contributors, WriteWholeBlock);
            json.WriteEndObject();
            json.Flush();
            bytes.Write("\n"u8);
        }
    }

    private static void WriteWholeBlock(Utf8JsonWriter json, Block block)
    {
        json.WriteStartObject();
        WriteText(json, "type"u8, LowerCase.Of(block.Type));
        WriteText(json, "text"u8, block.Text);
        WriteText(json, "markdown"u8, block.Markdown);
        json.WriteEndObject();
    }

    /// <summary>The blocks for a table that has their text in a column of its own: the name of the type alone where that and the next line of the text say all.</summary>
    public static string BlocksBesideText(Article article) => WriteValue(json => WriteList(json, article.Blocks, (writer, block) =>
    {
        if (block.Markdown is null && !block.Text.AsSpan().ContainsAny('\r', '\n') && block.Text.Length > 0 && block.Text == block.Text.Trim())
            WriteText(writer, LowerCase.Of(block.Type));
        else
            WriteWholeBlock(writer, block);
    }));

    /// <summary>The jump marks as a JSON array.</summary>
    public static string JumpMarks(Article article) => WriteValue(json => WriteList(json, article.JumpMarks, WriteText));

    private static string WriteValue(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, LineOptions))
            write(json);
        return System.Text.Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
