using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>A jump mark: （下转A4版） at the end of a part, （上接第一版） or (紧接第六版) at its start, Continued on page 5.</summary>
/// <param name="Start">Offset in the text.</param>
/// <param name="Printed">As printed.</param>
/// <param name="IsFrom">Whether it points back.</param>
/// <param name="Target">The page label, in Arabic digits without leading zeros; null where none is printed.</param>
internal sealed partial record JumpMark(int Start, string Printed, bool IsFrom, string? Target)
{
    private const string Label = @"(?<label>[A-Z]{0,2}\s?\d{1,5}|[一二三四五六七八九十〇]+)";

    public int End => Start + Printed.Length;

    /// <summary>All marks in a text. Only short stretches are looked at, so that a long text costs no more than its length.</summary>
    public static IReadOnlyList<JumpMark> FindAll(string text)
    {
        if (!Cue().IsMatch(text))
            return [];
        return [.. Chinese().Matches(text).Concat(English().Matches(text)).OrderBy(m => m.Index).Select(Read)];
    }

    /// <summary>The mark when it is all there is on a line.</summary>
    public static JumpMark? Line(string line) => line.Length <= 60 && FindAll(line) is [{ Start: 0 } mark] && mark.Printed.Length == line.Length ? mark : null;

    private static JumpMark Read(Match match) =>
        new(match.Index, match.Value, match.Groups["from"].Success, match.Groups["label"].Success ? PrintedLabel.Normalize(match.Groups["label"].Value) : null);

    [GeneratedRegex("[转轉接續续]|[Cc]ontinue|CONTINUE|See |SEE |From |FROM |[Tt]urn to|[Jj]ump", RegexOptions.CultureInvariant)]
    private static partial Regex Cue();

    [GeneratedRegex(
        @"[（(\[【]\s*(?:(?<to>下转|下轉|转|轉入|转入|紧转)|(?<from>上接|紧接|緊接|续接|續接|上承|接))\s*(?:本报|本報|今日)?\s*第?\s*" + Label + @"?\s*(?:[、,，]\s*(?:[A-Z]?\d+|[一二三四五六七八九十]+))?\s*[版頁页](?:[^（）()]{0,12})?[）)\]】]"
        + @"|[（(]\s*(?<to>未完待[续續])\s*[）)]"
        + @"|^[▲▶►→◀◄←>》»]*\s*(?:(?<to>下转|下轉)|(?<from>上接|紧接|緊接))\s*第?\s*" + Label + @"\s*[版頁页]\s*[▲▶►→◀◄←>》»]*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();

    [GeneratedRegex(
        @"[(\[]?\b(?:(?<to>Continued on|CONTINUED ON|Continues on|CONTINUES ON|Please turn to(?: \p{Lu}[\p{Lu}\- ]{1,24},)?|Turn to(?: \p{Lu}[\p{Lu}\- ]{1,24},)?|See \p{Lu}[\p{Lu}\- ]{1,24},?(?: on)?|SEE \p{Lu}[\p{Lu}\- ]{1,24},?(?: on)?)|(?<from>Continued from|CONTINUED FROM|From))\s+(?:(?:[Pp]age|PAGE|[Pp]g?\.)\s*(?<label>[A-Z]?\d{1,3}|One|Two|Three|Four|Five|Six|Seven|Eight|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT)|(?<label>[A-Z]\d{1,2}))\b[)\]]?",
        RegexOptions.CultureInvariant)]
    private static partial Regex English();
}
