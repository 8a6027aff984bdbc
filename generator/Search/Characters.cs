namespace Archive.Search;

/// <summary>
/// Which kind a character is, by a table of one Unicode version; characters.js has the same, so that index and browser agree whatever
/// version they know. A test compares the two over every code point.
/// </summary>
internal static class Characters
{
    /// <summary>Ranges in ascending order, two numbers to base 36 each: code points since the end of the one before, and length minus one.</summary>
    private const string Runs =
        "2rl 1l 5 e 1 9 12 3j 0 0 n 1 6 j 1 4 4 1y 1 1i 1v 21 6 27 2o 73 134 2b 3 0 4 t 9i 3z 1s 3j 3xc 9r 11 2 p e 1 4 " +
        "2 4 4 2m 1 2h 1 77 e8 533 1s h3g yb v 2o v 2o 3j 80 8ov 6io e7 n34 5y7 6pc an fio 2t4v";

    private const string Words =
        "1c 9 13 p 39 0 d cj 4 b q 0 1 0 21 1n 3 6 1f 1u 4 3t 1 5y 6 14 8 18 1 0 1 1 1 1 1 17 t a 5 21 4 2t 1 7 2 9 1 i " +
        "2 0 g 6d 4 3 2 19 i r 4 13 1 6 7 22 1 3k 2 9 1 3k 2 5 2 0 1 3b b 32 9 3a 1 3l d 33 8 6 1 3 1 5l 5 10 1 3d cy 0 " +
        "61 2i 1 3 74 9r 9 12 g 2l 3 h7 2 g 1 p 5 22 3 1y b 1f 4c 8b a 9 4w r 3v 0 8 4c 3 9 h 8 c 37 c 1j 8 1p 2 1r g 2 " +
        "1 ff cw w 2l 0 1d 8 o2 k hi t vg 6c 6 8 9 0 2 33 f 3k 1b 0 t4 7 mm8 19 2 7g 3 2q 1 9 1 36 11 8 2 2u 2 4c 4 9 a " +
        "1f c 1x a 13 3 0 1 1c 2 z 18 1s e a 12 2h 3q f 2 2w 1 d 6 3e 1 d fmh l 1 3r x a2 i 1r 2 1h 14 b 10 f 1s a4 z " +
        "m3j 5y8 6pb ao ccv";

    private const int Planes = 0x40000;

    private static readonly CharacterKind[] Kinds = ReadKinds();

    public static CharacterKind KindOf(int codePoint) => codePoint < Planes ? Kinds[codePoint] : CharacterKind.Sign;

    private static CharacterKind[] ReadKinds()
    {
        var kinds = new CharacterKind[Planes];
        Fill(kinds, Runs, CharacterKind.Run);
        Fill(kinds, Words, CharacterKind.Word);
        return kinds;
    }

    private static void Fill(CharacterKind[] kinds, string ranges, CharacterKind kind)
    {
        var at = 0;
        foreach (var range in ranges.Split(' ').Select(FromBase36).Chunk(2))
        {
            Array.Fill(kinds, kind, at + range[0], range[1] + 1);
            at += range[0] + range[1] + 1;
        }
    }

    private static int FromBase36(string digits) => digits.Aggregate(0, (value, digit) => value * 36 + (char.IsAsciiDigit(digit) ? digit - '0' : digit - 'a' + 10));
}
