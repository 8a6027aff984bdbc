using System.Text.Json;

namespace Archive.Import;

/// <summary>A line that <c>archive export --format jsonl</c> wrote: an article as the JSON twin has it, with the facts of its page before it.</summary>
internal static class TwinLine
{
    private static readonly (string Name, ArticleField Field)[] Texts =
    [
        ("date", ArticleField.Date), ("page", ArticleField.Page), ("sequence", ArticleField.Sequence), ("section", ArticleField.Section), ("id", ArticleField.Order),
        ("kind", ArticleField.Kind), ("label", ArticleField.Label), ("kicker", ArticleField.Kicker), ("headline", ArticleField.Headline), ("deck", ArticleField.Deck),
        ("byline", ArticleField.Byline), ("dateline", ArticleField.Dateline), ("continuedOn", ArticleField.ContinuedOn), ("continuedFrom", ArticleField.ContinuedFrom),
        ("sourceNote", ArticleField.SourceNote),
    ];

    private static readonly (string Name, ArticleField Field)[] Lists =
        [("blocks", ArticleField.Blocks), ("jumpMarks", ArticleField.JumpMarks), ("review", ArticleField.Review), ("zones", ArticleField.Zones)];

    /// <summary>Whether a line is one: no table has objects for its newspaper and its blocks.</summary>
    public static bool Is(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty("newspaper", out var newspaper) && newspaper.ValueKind == JsonValueKind.Object
        && json.TryGetProperty("blocks", out var blocks) && blocks.ValueKind == JsonValueKind.Array;

    public static IEnumerable<(ArticleField Field, string Value)> Values(JsonElement json)
    {
        var newspaper = json.GetProperty("newspaper");
        yield return (ArticleField.Newspaper, Text(newspaper, "id") ?? Text(newspaper, "name") ?? "");

        // The key of a second edition ends in its number: 2021-10-23_2.
        yield return (ArticleField.Edition, Text(json, "edition")?.Split('_') is [_, var number] ? number : "");
        foreach (var (name, field) in Texts)
            yield return (field, Text(json, name) ?? "");
        foreach (var (name, field) in Lists)
            yield return (field, json.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.GetRawText() : "");
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) ? value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        } : null;
}
