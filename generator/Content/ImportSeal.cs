namespace Archive.Content;

/// <summary>
/// The <c>imported:</c> line of a page: the SHA-256 of the file's text without that line. While it fits, nobody has edited the
/// page since its import, and a new import may replace it.
/// </summary>
internal static class ImportSeal
{
    private const string Key = $"{PageKeys.Imported}: ";

    private const string End = "\n---\n";

    /// <summary>The text with its seal as the last line of the front matter.</summary>
    public static string Put(string text)
    {
        var end = text.IndexOf(End, StringComparison.Ordinal);
        return $"{text[..end]}\n{Key}{Sha256Text.Of(text)}{text[end..]}";
    }

    /// <summary>Whether the text is exactly what an import wrote.</summary>
    public static bool IsWhole(string text)
    {
        var normal = PageText.Normalise(text);
        var bare = Remove(normal);
        return bare != normal && Put(bare) == normal;
    }

    /// <summary>The text without its seal, for comparing.</summary>
    public static string Remove(string text)
    {
        var end = text.IndexOf(End, StringComparison.Ordinal);
        var start = end < 0 ? -1 : text.LastIndexOf($"\n{Key}", end, StringComparison.Ordinal);
        if (start < 0)
            return text;
        var next = text.IndexOf('\n', start + 1);
        return text.Remove(start, next - start);
    }
}
