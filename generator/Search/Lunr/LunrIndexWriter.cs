using System.Text.Json;
using Archive.Model;

namespace Archive.Search;

/// <summary>Writes the index as JSON.stringify writes one that lunr.js has built.</summary>
/// <param name="references">What each article is called in results, in order.</param>
/// <param name="vectors">For each article its fields.</param>
/// <param name="terms">All terms.</param>
internal sealed class LunrIndexWriter(IReadOnlyList<string> references, IReadOnlyList<LunrVector[]> vectors, IEnumerable<LunrTerm> terms)
{
    private const string Version = "2.3.9";

    private static readonly IReadOnlyList<LunrField> Fields = LunrField.All;

    public byte[] Write()
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, SearchJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("version", Version);
            json.WriteStartArray("fields");
            foreach (var field in Fields)
                json.WriteStringValue(field.Name);
            json.WriteEndArray();
            WriteVectors(json);
            WriteTerms(json);
            json.WriteStartArray("pipeline");
            json.WriteStringValue(LunrTokens.Label);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return memory.ToArray();
    }

    /// <summary>Article by article and field by field: term numbers, each followed by its score.</summary>
    private void WriteVectors(Utf8JsonWriter json)
    {
        var averageLengths = Fields.Select((_, place) => vectors.Count == 0 ? 0 : vectors.Sum(fields => fields[place].Length) / (double)vectors.Count).ToArray();
        json.WriteStartArray("fieldVectors");
        for (var article = 0; article < vectors.Count; article++)
        {
            for (var place = 0; place < Fields.Count; place++)
            {
                json.WriteStartArray();
                WriteText(json, $"{Fields[place].Name}/{references[article]}");
                json.WriteStartArray();
                var vector = vectors[article][place];
                foreach (var term in vector.Terms)
                {
                    json.WriteNumberValue(term.Term.Index);
                    json.WriteNumberValue(vector.Score(term, averageLengths[place], Fields[place].Boost, vectors.Count));
                }

                json.WriteEndArray();
                json.WriteEndArray();
            }
        }

        json.WriteEndArray();
    }

    /// <summary>The terms in the order of their UTF-16 units, which lunr.js insists on, each with the articles of every field.</summary>
    private void WriteTerms(Utf8JsonWriter json)
    {
        json.WriteStartArray("invertedIndex");
        foreach (var term in terms.OrderBy(term => term.Text, StringComparer.Ordinal))
        {
            json.WriteStartArray();
            WriteText(json, term.Text);
            json.WriteStartObject();
            json.WriteNumber("_index", term.Index);
            for (var place = 0; place < Fields.Count; place++)
            {
                json.WriteStartObject(Fields[place].Name);
                foreach (var article in term.Articles[place])
                {
                    json.WriteStartObject(references[article]);
                    json.WriteEndObject();
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    // As people and JSON.stringify write it: the library would spell the rarer Han characters as escapes.
    private static void WriteText(Utf8JsonWriter json, string text) => json.WriteRawValue(JsonText.Quote(text), skipInputValidation: true);
}
