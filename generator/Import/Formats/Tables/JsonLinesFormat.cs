using System.Text;
using System.Text.Json;
using Archive.Model;

namespace Archive.Import;

/// <summary>json-lines: an article a line, each an object with names as the columns of a table have.</summary>
internal sealed class JsonLinesFormat : IPageFormat
{
    private const int Deepest = 16;

    private static readonly string[] Extensions = [".jsonl", ".ndjson", ".json"];

    public bool Leads => false;

    /// <summary>By its ending, and an object on the first line that does not run on.</summary>
    public bool Recognizes(IReceivedFile file, ReadOnlySpan<byte> head)
    {
        var text = head.StartsWith(Encoding.UTF8.Preamble) ? head[3..] : head;
        var end = text.IndexOf((byte)'\n');
        var first = (end < 0 ? text : text[..end]).Trim(" \r\t"u8);
        var extension = Path.GetExtension(file.Path);
        return Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase) && first.StartsWith("{\""u8) && (!extension.Equals(".json", StringComparison.OrdinalIgnoreCase) || first.EndsWith("}"u8));
    }

    public IEnumerable<ReadPage> Read(IReceivedFile file, FormatOptions options, ICollection<Fault> faults)
    {
        var unknown = options.Columns.Keys.FirstOrDefault(field => !TableColumns.Fields.ContainsKey(field));
        if (unknown is not null)
        {
            faults.Add(new Fault(file.Name, null, $"a mapping for '{unknown}'", $"one of {string.Join(", ", TableColumns.Fields.Keys)}"));
            return [];
        }

        var pages = new TablePages(file.Name, "json-lines", options, faults);
        return pages.Read(Rows(file, options, pages, faults));
    }

    private static IEnumerable<TableRow> Rows(IReceivedFile file, FormatOptions options, TablePages pages, ICollection<Fault> faults)
    {
        using var text = TableEncoding.Open(file, out var note);
        if (note is not null)
            pages.Note(note);
        var lines = new BoundedLines(text, options.MaxTextLength);
        while (Next(lines, file, faults) is { } line)
        {
            if (line.Text is null)
                faults.Add(new Fault(file.Name, line.Number, $"a line of more than {options.MaxTextLength:#,0} characters", "an article a line"));
            else if (!string.IsNullOrWhiteSpace(line.Text) && Row(line.Text, line.Number, file, options, pages, faults) is { } row)
                yield return row;
        }
    }

    private static (int Number, string? Text)? Next(BoundedLines lines, IReceivedFile file, ICollection<Fault> faults)
    {
        try
        {
            return lines.Next();
        }
        catch (DecoderFallbackException)
        {
            faults.Add(TableEncoding.Fault(file));
            return null;
        }
    }

    private static TableRow? Row(string text, int line, IReceivedFile file, FormatOptions options, TablePages pages, ICollection<Fault> faults)
    {
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = Deepest });
            if (TwinLine.Is(json.RootElement))
                return TableRow.Of(line, TwinLine.Values(json.RootElement));
            if (json.RootElement.ValueKind == JsonValueKind.Object)
                return Row(json.RootElement, line, options, pages);
            faults.Add(new Fault(file.Name, line, $"JSON that is no object ({json.RootElement.ValueKind})", "an article a line: {\"headline\": …, \"text\": …}"));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The second is of an escape that makes half a character.
            faults.Add(new Fault(file.Name, line, $"no JSON ({exception.Message.Split(" LineNumber")[0].TrimEnd('.')})", "an article a line: {\"headline\": …, \"text\": …}"));
        }

        return null;
    }

    private static TableRow Row(JsonElement json, int line, FormatOptions options, TablePages pages)
    {
        // Of a name that comes twice the last counts, as everywhere in JSON.
        var properties = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
            properties[property.Name] = property.Value;
        var names = properties.Keys.ToList();
        var fields = TableColumns.Map(names, options.Columns);
        var values = new List<(ArticleField Field, string Value)>();
        for (var i = 0; i < names.Count; i++)
        {
            if (fields[i] != ArticleField.None && Text(properties[names[i]]) is { } value)
                values.Add((fields[i], value));
            else if (properties[names[i]].ValueKind != JsonValueKind.Null)
                pages.Unmapped(names[i]);
        }

        return TableRow.Of(line, values);
    }

    /// <summary>A text, a number, or a list of them as lines; null for anything else.</summary>
    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array when value.EnumerateArray().All(item => item.ValueKind is JsonValueKind.String or JsonValueKind.Number) => string.Join('\n', value.EnumerateArray().Select(Text)),
        _ => null,
    };
}
