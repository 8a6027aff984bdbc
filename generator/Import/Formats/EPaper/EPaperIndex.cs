using System.Text.Json;
using Archive.Model;

namespace Archive.Import;

/// <summary>
/// epaper-html, the index of an issue as data (新京报's data.json): pages with pageNo and pageName, each with onePageArticleList of articleHref,
/// mainTitle and articleAuthor. The articles lie beside it as article views.
/// </summary>
internal sealed class EPaperIndex : IPageFormat
{
    private const string List = "onePageArticleList";
    private const int Deepest = 16;

    public bool Leads => true;

    public bool Recognizes(IReceivedFile file, ReadOnlySpan<byte> head) => head.IndexOf("onePageArticleList"u8) >= 0 && head.TrimStart([.. "\uFEFF"u8, .. " \r\n\t"u8])[0] is (byte)'{' or (byte)'[';

    public IEnumerable<ReadPage> Read(IReceivedFile file, FormatOptions options, ICollection<Fault> faults)
    {
        if (Parse(file, options, faults) is not { } json)
            yield break;
        using (json)
        {
            foreach (var page in Pages(json.RootElement))
                yield return Page(page, file, options, faults);
        }
    }

    private static JsonDocument? Parse(IReceivedFile file, FormatOptions options, ICollection<Fault> faults)
    {
        if (ReceivedBytes.Read(file, Math.Min(options.MaxFileBytes, options.MaxTextLength), faults) is not { } bytes
            || MarkupDecoder.Decode(file.Name, bytes, faults, out _) is not { } text)
        {
            return null;
        }

        try
        {
            return JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = Deepest });
        }
        catch (JsonException exception)
        {
            faults.Add(new Fault(file.Name, (int?)exception.LineNumber + 1, "no JSON", "the index of an issue: pages with pageNo, pageName and onePageArticleList"));
            return null;
        }
    }

    private static ReadPage Page(JsonElement page, IReceivedFile file, FormatOptions options, ICollection<Fault> faults)
    {
        var sources = new EPaperSources(file, options, faults);
        foreach (var article in page.GetProperty(List).EnumerateArray())
        {
            if (article.ValueKind != JsonValueKind.Object || EPaperLink.Path(Text(article, "articleHref")) is not { } path)
                continue;
            var reference = new EPaperReference(path, line: 1) { Author = Text(article, "articleAuthor") };
            if (Text(article, "mainTitle") is { } title)
                reference.Titles.Add(title);
            sources.Add(reference);
        }

        var articles = sources.Finish();
        var known = new PrintedFacts
        {
            Date = EPaperAddress.Date(file.Path),
            Label = Text(page, "pageNo") is { } label ? PageNumber.Normalize(label) : null,
            Section = Text(page, "pageName"),
        };
        return new ReadPage
        {
            Shape = EPaperPages.Shape,
            Printed = EPaperSources.Fill(known, sources.Facts),
            Articles = [.. articles],
            Teasers = [.. sources.Teasers],
            Furniture = [.. sources.Furniture.Distinct(StringComparer.Ordinal)],
            Files = [.. sources.Files],
            Notes = [.. sources.Notes],
        };
    }

    /// <summary>The objects with a list of articles, wherever they lie.</summary>
    private static IEnumerable<JsonElement> Pages(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Object && json.TryGetProperty(List, out var list) && list.ValueKind == JsonValueKind.Array)
            return [json];
        return json.ValueKind switch
        {
            JsonValueKind.Object => json.EnumerateObject().SelectMany(property => Pages(property.Value)),
            JsonValueKind.Array => json.EnumerateArray().SelectMany(Pages),
            _ => [],
        };
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number && value.ToString().Trim() is { Length: > 0 } text ? text : null;
}
