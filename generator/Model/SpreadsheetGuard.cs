namespace Archive.Model;

/// <summary>
/// Keeps a spreadsheet from taking printed text for a formula and running it: a cell that begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c> (or
/// their full-width forms, which some spreadsheets take for the same), a tab or a line break gets an apostrophe before it, as OWASP advises
/// ("CSV Injection"). A cell of that kind which has apostrophes already gets one more, so that taking one off gives the very text again.
/// </summary>
internal static class SpreadsheetGuard
{
    private const char Guard = '\'';

    public static string Put(string text) => IsFormula(text) ? Guard + text : text;

    public static string TakeOff(string cell) => cell.Length > 0 && cell[0] == Guard && IsFormula(cell[1..]) ? cell[1..] : cell;

    private static bool IsFormula(string text) =>
        text.AsSpan().TrimStart(Guard) is [var first, ..] && first is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '\t' or '\r' or '\n';
}
