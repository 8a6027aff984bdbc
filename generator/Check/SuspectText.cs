namespace Archive.Check;

/// <summary>Finds characters that no newspaper prints.</summary>
internal static class SuspectText
{
    /// <summary>What holds all that is suspect, and little else. The last but one are the first halves of the pairs of private use.</summary>
    private static readonly (char First, char Last)[] Ranges =
    [
        ('\0', '\b'), ('\v', '\f'), ('\u000E', '\u001F'), ('\u007F', '\u009F'), ('\u00AD', '\u00AD'), ('\u180E', '\u180E'), ('\u200B', '\u200F'), ('\u2028', '\u202E'),
        ('\u2060', '\u206F'), ('\uE000', '\uF8FF'), ('\uFDD0', '\uFDEF'), ('\uFEFF', '\uFEFF'), ('\uDB80', '\uDBFF'), ('\uFFFC', '\uFFFF'),
    ];

    /// <summary>Whether a text has any character that is worth a look; nearly no page has.</summary>
    public static bool MayHold(string text)
    {
        foreach (var (first, last) in Ranges)
        {
            if (text.AsSpan().ContainsAnyInRange(first, last))
                return true;
        }

        return false;
    }

    /// <summary>The suspect characters of a text, as code points, in order.</summary>
    public static IEnumerable<int> In(string text)
    {
        if (!MayHold(text))
            yield break;
        var runes = text.EnumerateRunes().Select(rune => rune.Value).ToList();
        var isRightToLeft = runes.Exists(IsRightToLeft);
        for (var i = 0; i < runes.Count; i++)
        {
            if (NameOrNull(runes[i]) is null || IsNeeded(runes, i, isRightToLeft))
                continue;
            yield return runes[i];
        }
    }

    /// <summary>What a suspect character is, for a person.</summary>
    public static string NameOf(int character) => NameOrNull(character) ?? "an unusual character";

    private static string? NameOrNull(int character) => character switch
    {
        0xFFFD => "the sign for a character that could not be decoded",
        0xFFFC => "the place of an object that is gone",
        0xFEFF => "a byte order mark inside the text",
        '\t' or '\n' or '\r' => null,
        < 0x20 or (>= 0x7F and <= 0x9F) => "a control character",
        0x00AD => "a soft hyphen",
        0x200B or 0x2060 or 0x180E => "a character without width",
        0x200C or 0x200D => "a joiner without width",
        0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => "a direction character",
        0x2028 or 0x2029 => "a line end that only some programs know",
        (>= 0xE000 and <= 0xF8FF) or >= 0xF0000 => "a character of private use, which only the font of its source draws",
        (>= 0xFDD0 and <= 0xFDEF) or 0xFFFE or 0xFFFF => "a code that is no character",
        _ => null,
    };

    /// <summary>Whether the script around a character needs it.</summary>
    private static bool IsNeeded(List<int> runes, int place, bool isRightToLeft) => runes[place] switch
    {
        0x200C or 0x200D => Joins(runes.ElementAtOrDefault(place - 1)) || Joins(runes.ElementAtOrDefault(place + 1)),
        0x200E or 0x200F => isRightToLeft,
        _ => false,
    };

    /// <summary>Whether joiners mean something beside it: in Arabic, Indic and Mongolian scripts, and between emoji.</summary>
    private static bool Joins(int character) =>
        character is (>= 0x0600 and <= 0x08FF) or (>= 0x0900 and <= 0x0DFF) or (>= 0x1800 and <= 0x18AF) or (>= 0x2190 and <= 0x2BFF) or (>= 0x1F000 and <= 0x1FAFF) or 0xFE0F;

    private static bool IsRightToLeft(int character) => character is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDCF) or (>= 0xFE70 and <= 0xFEFC);
}
