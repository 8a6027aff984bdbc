namespace Archive.Corpus;

/// <summary>
/// Simplified text in traditional characters, one for one: where one simplified character is several traditional ones (发: 發, 髮),
/// the most frequent stands for all, which is as good for a benchmark.
/// </summary>
internal static class Traditional
{
    private static readonly char[] Table = ReadTable();

    public static string Of(string text) => string.Create(text.Length, text, (characters, simplified) =>
    {
        for (var i = 0; i < characters.Length; i++)
            characters[i] = Table[simplified[i]];
    });

    /// <summary>What each character becomes, by its number; most stay.</summary>
    private static char[] ReadTable()
    {
        var table = new char[char.MaxValue + 1];
        for (var c = 0; c < table.Length; c++)
            table[c] = (char)c;
        foreach (var pair in EmbeddedText.Read("traditional.txt").Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
            table[pair[0]] = pair[1];
        return table;
    }
}
