using System.Text.Json;
using Archive.Model;

namespace Archive.Import;

/// <summary>
/// The blocks of a body as an export writes them: objects with type, text and Markdown; in a table, which has the text in a column of its own, a
/// name alone for a block that is the next line of the text.
/// </summary>
internal static class ExportedBlocks
{
    /// <summary>The blocks; null when they are not those of the text.</summary>
    /// <param name="json">The blocks.</param>
    /// <param name="text">The text beside them, which a person may have edited; null when there is none.</param>
    /// <exception cref="JsonException">The JSON is none.</exception>
    /// <exception cref="InvalidOperationException">A value is of another kind, or a type is unknown.</exception>
    public static ValueList<Block>? Read(string json, string? text)
    {
        var lines = new Queue<string>(text is null ? [] : Lines(text));
        var blocks = new List<Block>();
        using var document = JsonDocument.Parse(json);
        foreach (var item in document.RootElement.EnumerateArray())
        {
            if (Read(item, lines, isBesideText: text is not null) is not { } block)
                return null;
            blocks.Add(block);
        }

        return lines.Count == 0 ? [.. blocks] : null;
    }

    private static Block? Read(JsonElement item, Queue<string> lines, bool isBesideText)
    {
        if (item.ValueKind == JsonValueKind.String)
            return lines.TryDequeue(out var line) ? new Block(TypeOf(item), line) : null;
        var text = item.GetProperty("text").GetString()!;
        var isSame = !isBesideText || Lines(text).All(own => lines.TryDequeue(out var line) && line == own);
        return isSame ? new Block(TypeOf(item.GetProperty("type")), text, item.GetProperty("markdown").GetString()) : null;
    }

    private static BlockType TypeOf(JsonElement name) =>
        Enum.TryParse<BlockType>(name.GetString(), ignoreCase: true, out var type) && Enum.IsDefined(type)
            ? type
            : throw new InvalidOperationException("no type of a block");

    /// <summary>The lines that are not blank; a spreadsheet may have turned line breaks into others.</summary>
    private static string[] Lines(string text) =>
        text.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
