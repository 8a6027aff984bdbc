using System.Text;

namespace Archive.Search;

/// <summary>
/// Which of two characters is the rarer one, near enough: Han characters and hangul are rarer than letters, digits, signs and kana; of them
/// some hundred are known in the order of their frequency, and are more frequent than the rest; else the code points decide.
/// </summary>
internal static class FrequentCharacters
{
    /// <summary>Where Han characters begin; hangul comes after them.</summary>
    private const int FirstHan = 0x3400;

    /// <summary>All characters known by frequency are before it.</summary>
    private const int EndOfTable = 0xA000;

    /// <summary>The characters known, the most frequent first.</summary>
    public static string Text { get; } = Encoding.UTF8.GetString(EmbeddedFile.Read("search/frequent.txt")).Trim();

    private static readonly int[] Places = ReadPlaces();

    /// <summary>Whether the first is the rarer one; of equal ones neither is.</summary>
    public static bool IsRarer(int first, int second) => PlaceOf(first) > PlaceOf(second);

    private static int PlaceOf(int codePoint) => codePoint < EndOfTable ? Places[codePoint] : EndOfTable + codePoint;

    private static int[] ReadPlaces()
    {
        var places = new int[EndOfTable];
        for (var codePoint = 0; codePoint < EndOfTable; codePoint++)
            places[codePoint] = codePoint < FirstHan ? codePoint : EndOfTable + codePoint;
        for (var i = 0; i < Text.Length; i++)
            places[Text[i]] = FirstHan + i;
        return places;
    }
}
