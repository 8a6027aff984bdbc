using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>
/// Numbered crossheads: 一、… and （一）… without a full stop. With one the number is a run-in head and the line a paragraph;
/// so is 1.着力解决…方面。
/// </summary>
internal static partial class Outline
{
    public static bool IsCrosshead(string line) => line.Length <= 60 && Numbered().IsMatch(line) && !Punctuation.EndsBlock(line) && !Punctuation.HasInnerStop(line);

    /// <summary>The bare number of an essay's section: 一, 十二.</summary>
    public static bool IsNumber(string line) => line.Length <= 2 && line.All(c => "一二三四五六七八九十".Contains(c, StringComparison.Ordinal));

    /// <summary>Whether a section begins with the line: a number, with or without words.</summary>
    public static bool OpensSection(string line) => IsNumber(line) || IsCrosshead(line);

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章节節]|[IVX]{1,4}\. )\s*\S", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
