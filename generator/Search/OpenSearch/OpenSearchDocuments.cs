using System.Buffers;
using System.Text.Json;
using Archive.Model;

namespace Archive.Search;

/// <summary>
/// Articles as documents for OpenSearch's bulk interface: a line that says which document it is, and a line with the document. Absent
/// fields are left out, as that index has it. The index has no name here: the address to which the lines are sent names it.
/// </summary>
public static class OpenSearchDocuments
{
    private static readonly JsonWriterOptions Options = new() { Indented = false };

    /// <summary>The two lines of each article of an edition, in order.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Of(Edition edition) =>
        from page in edition.Pages
        from article in page.Articles
        select Lines(edition, page, article);

    private static ReadOnlyMemory<byte> Lines(Edition edition, Page page, Article article)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteStartObject("index");
            WriteText(json, "_id", $"{edition.Key.NewspaperId}/{edition.Key.Key}/{page.Label}-{article.Id}");
            json.WriteEndObject();
            json.WriteEndObject();
            json.Flush();
            bytes.Write("\n"u8);
            json.Reset();
            WriteDocument(json, edition, page, article);
        }

        bytes.Write("\n"u8);
        return bytes.WrittenMemory;
    }

    private static void WriteDocument(Utf8JsonWriter json, Edition edition, Page page, Article article)
    {
        json.WriteStartObject();
        WriteText(json, "newspaper", edition.Key.NewspaperId);
        WriteText(json, "newspaper_name", edition.Newspaper.Name);
        WriteText(json, "language", edition.Newspaper.Language);
        WriteDate(json, edition.Date);
        WriteText(json, "edition", edition.Key.Key);
        WriteText(json, "page", page.Label);
        json.WriteNumber("sequence", page.Sequence);
        WriteText(json, "section", page.Section);
        json.WriteNumber("article", article.Id);
        WriteText(json, "address", Address.Article(edition.Key, page.Label, article.Id));
        WriteText(json, "kind", article.Kind.ToString().ToLowerInvariant());
        WriteText(json, "label", article.Label);
        WriteText(json, "kicker", article.Kicker);
        WriteText(json, "headline", article.Headline);
        WriteText(json, "deck", article.Deck);
        WriteText(json, "byline", article.Byline);
        WriteTexts(json, "contributors", article.Contributors.Select(contributor => contributor.Name).Distinct(StringComparer.Ordinal));
        WriteText(json, "dateline", article.Dateline);

        // One value a block: a phrase is never found across two of them.
        WriteTexts(json, "body", article.Blocks.Select(block => block.Text));
        WriteText(json, "source_note", article.SourceNote);
        json.WriteEndObject();
    }

    /// <summary>The date as written, and the first and last day that it may mean.</summary>
    private static void WriteDate(Utf8JsonWriter json, EdtfDate date)
    {
        WriteText(json, "date", date.Text);
        WriteText(json, "date_from", date.FirstDay.ToString("yyyy-MM-dd"));
        WriteText(json, "date_to", date.LastDay.ToString("yyyy-MM-dd"));
        json.WriteBoolean("date_is_uncertain", date.IsUncertain);
        json.WriteBoolean("date_is_approximate", date.IsApproximate);
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return;
        json.WritePropertyName(name);
        json.WriteRawValue(JsonText.Quote(text), skipInputValidation: true);
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteRawValue(JsonText.Quote(text), skipInputValidation: true);
        json.WriteEndArray();
    }
}
