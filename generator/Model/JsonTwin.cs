using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Archive.Model;

/// <summary>
/// The JSON twin of a page: the same for <c>archive import --json</c> and for the site. Its keys have a fixed order; what is
/// absent is null or empty, never missing. It is UTF-8 for files of its own: inside HTML it would have to be escaped.
/// </summary>
public static partial class JsonTwin
{
    // What is written here is always a whole value in its place, so that the writer need not check it.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", SkipValidation = true };

    // Memory in which a thread writes one twin after the other.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _bytes;

    [ThreadStatic]
    private static Utf8JsonWriter? _json;

    /// <summary>The twin of a page of the archive, with a line break at its end.</summary>
    public static byte[] Write(Page page, Newspaper? newspaper) => Write(Twin.Of(page, newspaper));

    /// <summary>One twin, with a line break at its end.</summary>
    public static byte[] Write(Twin twin) => Write(json => WriteTwin(json, twin));

    /// <summary>Several twins as one JSON array, with a line break at its end.</summary>
    public static byte[] WriteArray(IEnumerable<Twin> twins) => Write(json => WriteTwins(json, twins));

    private static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var bytes = _bytes ??= new ArrayBufferWriter<byte>();
        var json = _json ??= new Utf8JsonWriter(bytes, Options);
        bytes.ResetWrittenCount();
        json.Reset(bytes);
        write(json);
        json.Flush();
        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    private static void WriteTwin(Utf8JsonWriter json, Twin twin)
    {
        json.WriteStartObject();
        WriteHead(json, twin.Head);
        WriteList(json, "articles"u8, twin.Articles, (writer, article) => WriteArticle(writer, article, twin.ContributorsOf(article)));
        WriteList(json, "teasers"u8, twin.Teasers, WriteTeaser);
        WriteList(json, "furniture"u8, twin.Furniture, WriteText);
        json.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter json, TwinHead head)
    {
        WriteNewspaper(json, head);
        WriteText(json, "date"u8, head.Date);
        WriteText(json, "edition"u8, head.Edition);
        WriteText(json, "page"u8, head.Page);
        WriteNumber(json, "sequence"u8, head.Sequence);
        WriteText(json, "section"u8, head.Section);
        WriteSource(json, head.Source);
    }

    private static void WriteNewspaper(Utf8JsonWriter json, TwinHead head)
    {
        json.WritePropertyName("newspaper"u8);
        if (head.NewspaperId is null && head.NewspaperName is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        WriteText(json, "id"u8, head.NewspaperId);
        WriteText(json, "name"u8, head.NewspaperName);
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, PageSource? source)
    {
        json.WritePropertyName("source"u8);
        if (source is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        WriteText(json, "file"u8, source.File);
        WriteText(json, "sha256"u8, source.Sha256);
        WriteText(json, "shape"u8, source.Shape);
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, Article article, ValueList<Contributor> contributors)
    {
        json.WriteStartObject();
        WriteFields(json, article, contributors, WriteBlock);
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, Article article, ValueList<Contributor> contributors, Action<Utf8JsonWriter, Block> writeBlock)
    {
        json.WriteNumber("id"u8, article.Id);
        WriteText(json, "kind"u8, LowerCase.Of(article.Kind));
        WriteText(json, "label"u8, article.Label);
        WriteText(json, "kicker"u8, article.Kicker);
        WriteText(json, "headline"u8, article.Headline);
        WriteText(json, "deck"u8, article.Deck);
        WriteText(json, "byline"u8, article.Byline);
        WriteText(json, "dateline"u8, article.Dateline);
        WriteList(json, "contributors"u8, contributors, WriteContributor);
        WriteList(json, "blocks"u8, article.Blocks, writeBlock);
        WriteText(json, "continuedOn"u8, article.ContinuedOn);
        WriteText(json, "continuedFrom"u8, article.ContinuedFrom);
        WriteText(json, "sourceNote"u8, article.SourceNote);
        WriteList(json, "review"u8, article.Review, WriteReview);
        WriteList(json, "jumpMarks"u8, article.JumpMarks, WriteText);
        WriteList(json, "zones"u8, article.Zones, WriteZone);
    }

    private static void WriteContributor(Utf8JsonWriter json, Contributor contributor)
    {
        json.WriteStartObject();
        WriteText(json, "name"u8, contributor.Name);
        WriteText(json, "role"u8, LowerCase.Of(contributor.Role));
        WriteText(json, "affiliation"u8, contributor.Affiliation);
        json.WriteEndObject();
    }

    private static void WriteBlock(Utf8JsonWriter json, Block block)
    {
        json.WriteStartObject();
        WriteText(json, "type"u8, LowerCase.Of(block.Type));
        WriteText(json, "text"u8, block.Text);
        json.WriteEndObject();
    }

    private static void WriteReview(Utf8JsonWriter json, ReviewFlag flag)
    {
        json.WriteStartObject();
        WriteText(json, "code"u8, flag.Code);
        WriteText(json, "message"u8, flag.Message);
        WriteNumber(json, "line"u8, flag.Line);
        json.WriteEndObject();
    }

    private static void WriteZone(Utf8JsonWriter json, Zone zone)
    {
        var corners = zone.Points.Select(point => string.Create(CultureInfo.InvariantCulture, $"[{point.X:0.####},{point.Y:0.####}]"));
        json.WriteRawValue($"[{string.Join(',', corners)}]", skipInputValidation: true);
    }

    private static void WriteTeaser(Utf8JsonWriter json, Teaser teaser)
    {
        json.WriteStartObject();
        WriteText(json, "headline"u8, teaser.Headline);
        WriteText(json, "deck"u8, teaser.Deck);
        WriteText(json, "target"u8, teaser.Target);
        WriteText(json, "mark"u8, teaser.Mark);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? text)
    {
        json.WritePropertyName(name);
        if (text is null)
            json.WriteNullValue();
        else
            WriteText(json, text);
    }

    private static void WriteText(Utf8JsonWriter json, string text) => JsonText.Write(json, text);

    private static void WriteNumber(Utf8JsonWriter json, ReadOnlySpan<byte> name, int? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }

    private static void WriteList<T>(Utf8JsonWriter json, ReadOnlySpan<byte> name, ValueList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WritePropertyName(name);
        WriteList(json, items, write);
    }

    private static void WriteList<T>(Utf8JsonWriter json, ValueList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray();
        for (var i = 0; i < items.Count; i++)
            write(json, items[i]);
        json.WriteEndArray();
    }

    private static void WriteTwins(Utf8JsonWriter json, IEnumerable<Twin> twins)
    {
        json.WriteStartArray();
        foreach (var twin in twins)
            WriteTwin(json, twin);
        json.WriteEndArray();
    }
}
