using System.Text.Json;

namespace Archive.Search;

/// <summary>The file that a search begins with: the segments, and where to look in them.</summary>
internal static class IndexManifest
{
    /// <summary>Raised when the bytes mean something else, so that an old script never reads new files.</summary>
    public const byte Format = 5;

    public static byte[] ToJson(IReadOnlyList<Segment> segments)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, SearchJson.Options))
        {
            json.WriteStartObject();
            json.WriteNumber("format", Format);
            json.WriteString("frequent", FrequentCharacters.Text);
            json.WriteStartArray("segments");
            foreach (var segment in segments)
                Write(json, segment);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return memory.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Segment segment)
    {
        json.WriteStartObject();
        json.WriteString("name", segment.Name);
        json.WriteString("version", segment.Version);
        json.WriteNumber("articles", segment.ArticleCount);
        WriteTerms(json, "characters", segment.FolderStarts.Where(term => term.Text is null));
        WriteTerms(json, "texts", segment.FolderStarts.Where(term => term.Text is not null));
        json.WriteEndObject();
    }

    private static void WriteTerms(Utf8JsonWriter json, string name, IEnumerable<Term> terms)
    {
        json.WriteStartArray(name);
        foreach (var term in terms)
            json.WriteStringValue(term.ToString());
        json.WriteEndArray();
    }
}
