using System.Text.Json;
using Archive.Model;

namespace Archive.Search;

/// <summary>
/// Whose article a number is. Articles are numbered in archive order, so a row an edition is enough: the newspaper's place in the
/// list of ids, the edition's key, then label and article ids of each page; a count stands for the ids 1, 2, 3 … up to it.
/// </summary>
internal sealed class ArticleTable
{
    private readonly List<string> _newspapers = [];
    private readonly List<EditionRow> _rows = [];

    /// <summary>How many articles have a number.</summary>
    public int ArticleCount { get; private set; }

    /// <summary>Adds an edition; its articles get the next numbers in the order of the pages and of the articles on them.</summary>
    public void Add(Edition edition)
    {
        if (_newspapers.Count == 0 || _newspapers[^1] != edition.Key.NewspaperId)
            _newspapers.Add(edition.Key.NewspaperId);
        var pages = edition.Pages.Select(page => new PageRow(page.Label, [.. page.Articles.Select(article => article.Id)])).ToArray();
        _rows.Add(new EditionRow(_newspapers.Count - 1, edition.Key.Key, pages));
        ArticleCount += pages.Sum(page => page.ArticleIds.Length);
    }

    public byte[] ToJson()
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, SearchJson.Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("newspapers");
            _newspapers.ForEach(json.WriteStringValue);
            json.WriteEndArray();
            json.WriteStartArray("editions");
            foreach (var row in _rows)
                Write(json, row);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return memory.ToArray();
    }

    private static void Write(Utf8JsonWriter json, EditionRow row)
    {
        json.WriteStartArray();
        json.WriteNumberValue(row.Newspaper);
        json.WriteStringValue(row.Key);
        foreach (var (label, ids) in row.Pages)
        {
            json.WriteStringValue(label);
            if (ids.SequenceEqual(Enumerable.Range(1, ids.Length)))
            {
                json.WriteNumberValue(ids.Length);
                continue;
            }

            json.WriteStartArray();
            foreach (var id in ids)
                json.WriteNumberValue(id);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private sealed record EditionRow(int Newspaper, string Key, PageRow[] Pages);

    private sealed record PageRow(string Label, int[] ArticleIds);
}
