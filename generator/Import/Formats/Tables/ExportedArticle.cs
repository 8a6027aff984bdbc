using System.Text.Json;
using Archive.Model;

namespace Archive.Import;

/// <summary>
/// An article of a row that <c>archive export</c> wrote. It was read and perhaps corrected before, so that it is taken as it is: nothing is
/// read from its words a second time.
/// </summary>
internal static class ExportedArticle
{
    /// <summary>The article; null when the row has no blocks, or ones that are not those of its text, which a person has edited then.</summary>
    public static Article? Read(TableRow row, int id)
    {
        try
        {
            return row[ArticleField.Blocks] is { } json && ExportedBlocks.Read(json, row[ArticleField.Text]) is { } blocks ? Make(row, id, blocks) : null;
        }
        catch (Exception exception) when (IsOfJson(exception))
        {
            // Not what an export writes.
            return null;
        }
    }

    /// <summary>The jump marks of a row; none when they are not as an export writes them.</summary>
    public static ValueList<string> JumpMarks(TableRow row)
    {
        try
        {
            return [.. Items(row[ArticleField.JumpMarks]).Select(mark => mark.GetString()).OfType<string>()];
        }
        catch (Exception exception) when (IsOfJson(exception))
        {
            return [];
        }
    }

    private static Article Make(TableRow row, int id, ValueList<Block> blocks) => new()
    {
        Id = id,
        Kind = Enum.TryParse<ArticleKind>(row[ArticleField.Kind], ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : ArticleKind.News,
        Label = row[ArticleField.Label],
        Kicker = row[ArticleField.Kicker],
        Headline = row[ArticleField.Headline],
        Deck = row[ArticleField.Deck],
        Byline = row[ArticleField.Byline],
        Dateline = row[ArticleField.Dateline],
        Blocks = blocks,
        ContinuedOn = row[ArticleField.ContinuedOn],
        ContinuedFrom = row[ArticleField.ContinuedFrom],
        JumpMarks = JumpMarks(row),
        SourceNote = row[ArticleField.SourceNote],
        Review = [.. Items(row[ArticleField.Review]).Select(Flag)],
        Zones = [.. Items(row[ArticleField.Zones]).Select(Zone)],
    };

    /// <summary>What the JSON reader throws of a text that is none, of a value of another kind, of a property that is missing and of a number that is too large.</summary>
    private static bool IsOfJson(Exception exception) => exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or IndexOutOfRangeException;

    private static JsonElement.ArrayEnumerator Items(string? json)
    {
        using var document = JsonDocument.Parse(json ?? "[]");
        return document.RootElement.Clone().EnumerateArray();
    }

    private static ReviewFlag Flag(JsonElement flag) => new(
        flag.GetProperty("code").GetString()!,
        flag.GetProperty("message").GetString()!,
        flag.GetProperty("line") is { ValueKind: JsonValueKind.Number } line ? line.GetInt32() : null);

    private static Zone Zone(JsonElement corners) =>
        new([.. corners.EnumerateArray().Select(corner => new ZonePoint(corner[0].GetDouble(), corner[1].GetDouble()))]);
}
