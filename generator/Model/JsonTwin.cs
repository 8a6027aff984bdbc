using System.Buffers;
using System.Text.Json;

namespace Archive.Model;

/// <summary>
/// The JSON twin of a page: the same for <c>archive import --json</c> and for the site. Its keys have a fixed order; what is
/// absent is null or empty, never missing. It is UTF-8 for files of its own: inside HTML it would have to be escaped.
/// </summary>
public static class JsonTwin
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    /// <summary>The twin of a page of the archive, with a line break at its end.</summary>
    public static byte[] Write(Page page, Newspaper? newspaper) => Write(Twin.Of(page, newspaper));

    /// <summary>One twin, with a line break at its end.</summary>
    public static byte[] Write(Twin twin) => Write(json => WriteTwin(json, twin));

    /// <summary>Several twins as one JSON array, with a line break at its end.</summary>
    public static byte[] WriteArray(IEnumerable<Twin> twins) => Write(json => WriteItems(json, twins, WriteTwin));

    private static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
            write(json);
        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    private static void WriteTwin(Utf8JsonWriter json, Twin twin)
    {
        var head = twin.Head;
        json.WriteStartObject();
        WriteNewspaper(json, head);
        WriteText(json, "date", head.Date);
        WriteText(json, "edition", head.Edition);
        WriteText(json, "page", head.Page);
        WriteNumber(json, "sequence", head.Sequence);
        WriteText(json, "section", head.Section);
        WriteSource(json, head.Source);
        WriteList(json, "articles", twin.Articles, WriteArticle);
        WriteList(json, "teasers", twin.Teasers, WriteTeaser);
        WriteList(json, "furniture", twin.Furniture, WriteText);
        json.WriteEndObject();
    }

    private static void WriteNewspaper(Utf8JsonWriter json, TwinHead head)
    {
        json.WritePropertyName("newspaper");
        if (head.NewspaperId is null && head.NewspaperName is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        WriteText(json, "id", head.NewspaperId);
        WriteText(json, "name", head.NewspaperName);
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, PageSource? source)
    {
        json.WritePropertyName("source");
        if (source is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        WriteText(json, "file", source.File);
        WriteText(json, "sha256", source.Sha256);
        WriteText(json, "shape", source.Shape);
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        json.WriteNumber("id", article.Id);
        WriteText(json, "kind", LowerCase(article.Kind));
        WriteText(json, "label", article.Label);
        WriteText(json, "kicker", article.Kicker);
        WriteText(json, "headline", article.Headline);
        WriteText(json, "deck", article.Deck);
        WriteText(json, "byline", article.Byline);
        WriteText(json, "dateline", article.Dateline);
        WriteList(json, "contributors", article.Contributors, WriteContributor);
        WriteList(json, "blocks", article.Blocks, WriteBlock);
        WriteText(json, "continuedOn", article.ContinuedOn);
        WriteText(json, "continuedFrom", article.ContinuedFrom);
        WriteText(json, "sourceNote", article.SourceNote);
        WriteList(json, "review", article.Review, WriteReview);
        WriteList(json, "jumpMarks", article.JumpMarks, WriteText);
        json.WriteEndObject();
    }

    private static void WriteContributor(Utf8JsonWriter json, Contributor contributor)
    {
        json.WriteStartObject();
        WriteText(json, "name", contributor.Name);
        WriteText(json, "role", LowerCase(contributor.Role));
        WriteText(json, "affiliation", contributor.Affiliation);
        json.WriteEndObject();
    }

    private static void WriteBlock(Utf8JsonWriter json, Block block)
    {
        json.WriteStartObject();
        WriteText(json, "type", LowerCase(block.Type));
        WriteText(json, "text", block.Text);
        json.WriteEndObject();
    }

    private static void WriteReview(Utf8JsonWriter json, ReviewFlag flag)
    {
        json.WriteStartObject();
        WriteText(json, "code", flag.Code);
        WriteText(json, "message", flag.Message);
        WriteNumber(json, "line", flag.Line);
        json.WriteEndObject();
    }

    private static void WriteTeaser(Utf8JsonWriter json, Teaser teaser)
    {
        json.WriteStartObject();
        WriteText(json, "headline", teaser.Headline);
        WriteText(json, "deck", teaser.Deck);
        WriteText(json, "target", teaser.Target);
        WriteText(json, "mark", teaser.Mark);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        json.WritePropertyName(name);
        if (text is null)
            json.WriteNullValue();
        else
            WriteText(json, text);
    }

    private static void WriteText(Utf8JsonWriter json, string text) => json.WriteRawValue(JsonText.Quote(text), skipInputValidation: true);

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WritePropertyName(name);
        WriteItems(json, items, write);
    }

    private static void WriteItems<T>(Utf8JsonWriter json, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray();
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }

    private static string LowerCase<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
