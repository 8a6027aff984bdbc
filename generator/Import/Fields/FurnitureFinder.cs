using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>
/// Parts the furniture of a page (nameplate, folio lines, imprint, export header and footer) from its text, and reads from it
/// what the page says about itself. Place matters: a date alone is furniture at the head of a page and a sign-off below a text.
/// </summary>
internal sealed partial class FurnitureFinder
{
    private const int HeadLines = 12;
    private const int TailLines = 8;

    /// <summary>A rule parts as much as this many blank lines.</summary>
    private const int RuleGap = 3;

    private readonly IReadOnlyList<SourceLine> _lines;
    private readonly IReadOnlyCollection<string> _knownNames;
    private readonly bool[] _isFurniture;
    private readonly string[] _texts;
    private PrintedFacts _facts = new();

    private FurnitureFinder(IReadOnlyList<SourceLine> lines, IReadOnlyCollection<string> knownNames)
    {
        _lines = lines;
        _knownNames = knownNames;
        _isFurniture = new bool[lines.Count];
        _texts = [.. lines.Select(l => MarkdownSyntax.Strip(l.Text))];
    }

    /// <summary>The lines that are text, those that are furniture, and what the furniture says.</summary>
    public static (IReadOnlyList<SourceLine> Text, IReadOnlyList<SourceLine> Furniture, PrintedFacts Facts) Part(IReadOnlyList<SourceLine> lines, IReadOnlyCollection<string> knownNames)
    {
        var finder = new FurnitureFinder(lines, knownNames);
        finder.TakeFooter();
        finder.ReadHead();
        finder.ReadRest();
        var text = new List<SourceLine>();
        var furniture = new List<SourceLine>();
        var gap = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (finder._isFurniture[i])
            {
                furniture.Add(lines[i]);
                gap = Math.Max(gap, FurnitureLine.IsOrnament(finder._texts[i]) ? RuleGap : lines[i].BlanksBefore);
                continue;
            }

            // Blank lines around removed furniture are one gap, not two.
            text.Add(gap > lines[i].BlanksBefore ? lines[i] with { BlanksBefore = gap } : lines[i]);
            gap = 0;
        }

        return (text, furniture, finder._facts);
    }

    private void TakeFooter()
    {
        if (ExportFooter.Find(_lines, _texts) is not { } footer)
            return;
        _isFurniture.AsSpan(footer.First).Fill(true);
        _facts = footer.Facts;
    }

    private void ReadHead()
    {
        for (var i = 0; i < Math.Min(HeadLines, _lines.Count); i++)
        {
            if (MarkdownSyntax.IsImage(_texts[i]))
                continue;
            if (_isFurniture[i] || IsCertain(i) || IsHeadName(i) || IsLatinName(i) || IsSectionBetween(i) || IsMottoBetween(i))
                Take(i, atEdge: true);
            else if (IsFolio(_texts[i], longest: 16) && (PrintedDate.Find(_texts[i]) is not null || HasLabel(_texts[i])))
                Take(i, atEdge: true);
            else
                break;
        }
    }

    private void ReadRest()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            if (!_isFurniture[i] && (IsCertain(i) || IsRunningName(i)))
                Take(i, atEdge: i >= _lines.Count - TailLines);
        }
    }

    /// <summary>Furniture by its words, wherever it stands.</summary>
    private bool IsCertain(int i)
    {
        var text = _texts[i];
        if (FurnitureLine.IsImprint(text) || FurnitureLine.IsOrnament(text) || IsOutletAmongImprint(i) || Nameplate.InDigitalHeader(text) is not null || WebFolio().IsMatch(text) || Published().IsMatch(text))
            return true;
        if (FurnitureLine.FolioRest(text) is not { } rest || rest.Any(piece => Punctuation.HasRunningMarks(piece)))
            return false;
        var name = rest.FirstOrDefault(IsKnownOrName);
        var isDated = Weekday().IsMatch(text) && (PrintedDate.Find(text) is not null || MonthDay().IsMatch(text)) && !char.IsLower(text[0]);
        return (isDated && IsFolio(text, longest: HasLabel(text) ? 26 : 8))
            || (name is not null && IsFolio(text, longest: 10) && (PrintedDate.Find(text) is not null || HasLabel(text)));
    }

    /// <summary>The paper's place on the net beside other lines of the imprint: 拱墅区政府门户网站 above its address.</summary>
    private bool IsOutletAmongImprint(int i) =>
        FurnitureLine.MayBeOutlet(_texts[i]) && (i > 0 && _isFurniture[i - 1] && FurnitureLine.IsImprint(_texts[i - 1]) || i + 1 < _texts.Length && FurnitureLine.IsImprint(_texts[i + 1]));

    /// <summary>Whether a line is folio tokens and few words more, the paper's name not counted.</summary>
    private bool IsFolio(string text, int longest) =>
        FurnitureLine.FolioRest(text) is { } rest && !rest.Any(piece => Punctuation.HasRunningMarks(piece)) && rest.Where(piece => !IsKnownOrName(piece)).Sum(piece => piece.Length) <= longest;

    private bool IsKnownOrName(string word) => _knownNames.Contains(word, StringComparer.Ordinal) || word == _facts.Newspaper || (Nameplate.IsName(word) && word.Length >= 3);

    /// <summary>The nameplate at the head: a newspaper's name, or a short name with imprint lines under it (今日拱墅).</summary>
    private bool IsHeadName(int i)
    {
        var text = _texts[i];
        if (_knownNames.Contains(text, StringComparer.Ordinal) || (Nameplate.IsName(text) && (i == 0 || _facts.Newspaper is null || SameName(text, _facts.Newspaper))))
            return true;
        if (i == 0 && _lines.Count > 1 && Nameplate.MayBeLatinName(text) && PrintedDate.Find(_texts[1]) is not null && IsCertain(1))
            return true;
        if (i > 1 || !Nameplate.MayBeDistrictName(text) || text.Length > 8 || i + 1 >= _lines.Count)
            return false;
        if (Enumerable.Range(i + 1, Math.Min(4, _lines.Count - i - 1)).Any(k => FurnitureLine.FolioRest(_texts[k])?.Any(IsKnownOrName) ?? Nameplate.IsName(_texts[k])))
            return false;
        for (var k = i + 1; k < Math.Min(i + 4, _lines.Count); k++)
        {
            if (FurnitureLine.IsImprint(_texts[k]) || (PrintedDate.Find(_texts[k]) is not null && IsFolio(_texts[k], longest: 12)))
                return true;
        }

        return false;
    }

    /// <summary>The section's name alone on a line among the lines of the folio.</summary>
    private bool IsSectionBetween(int i) =>
        _texts[i].Length <= 6 && SectionName().IsMatch(_texts[i]) && !Nameplate.IsName(_texts[i]) && !IsHeadName(i) && (i == 0 || _isFurniture[i - 1]) && i + 1 < _lines.Count
        && FurnitureLine.FolioRest(_texts[i + 1]) is not null && IsFolio(_texts[i + 1], longest: 10) && PrintedDate.Find(_texts[i + 1]) is not null;

    /// <summary>A motto between the nameplate and the folio line: 青年的声音 青年的家.</summary>
    private bool IsMottoBetween(int i) =>
        i > 0 && _isFurniture[i - 1] && i + 1 < _lines.Count && _texts[i].Length <= 40 && !Punctuation.EndsBlock(_texts[i]) && MarkdownSyntax.HeadingLevel(_lines[i].Text) == 0
        && PrintedDate.Find(_texts[i + 1]) is not null && IsCertain(i + 1);

    /// <summary>The name once more in Latin capitals below a Han nameplate: LIUHE RIBAO.</summary>
    private bool IsLatinName(int i) =>
        i > 0 && _isFurniture[i - 1] && _texts[i].Length <= 40 && Han.Dominates(_texts[i - 1]) && _texts[i].Any(char.IsAsciiLetterUpper) && !_texts[i].Any(c => char.IsLower(c) || Han.Is(c));

    /// <summary>The paper's name again in the middle of a page: a running head, in Han or in capitals.</summary>
    private bool IsRunningName(int i)
    {
        var text = _texts[i];
        if (text.Length > 60)
            return false;
        if (HanAndCapitals().IsMatch(text) || text == _facts.Newspaper || text == _facts.Newspaper + "数字报")
            return true;
        if (_facts.Newspaper is not { } name || Han.Dominates(name))
            return false;
        var bare = name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        return !text.Any(char.IsLower) && text.Contains(bare, StringComparison.OrdinalIgnoreCase) && text.Length <= bare.Length + 24;
    }

    private void Take(int i, bool atEdge)
    {
        _isFurniture[i] = true;
        var text = _texts[i];
        if (Nameplate.InDigitalHeader(text) is { } digital && _facts.Newspaper is null)
            _facts = _facts with { Newspaper = digital };
        else if (_facts.Newspaper is null && atEdge && IsHeadName(i))
            _facts = _facts with { Newspaper = text };
        if (_facts.Section is null && atEdge && IsSectionBetween(i))
            _facts = _facts with { Section = text };
        if (FurnitureLine.FolioRest(text) is not { } rest)
            return;
        if (_facts.Newspaper is null && rest.FirstOrDefault(IsKnownOrName) is { } name)
            _facts = _facts with { Newspaper = name };
        if (!FurnitureLine.IsImprint(text) || PrintedDate.Find(text) is not null)
            ReadFolio(text, rest);
    }

    private void ReadFolio(string text, IReadOnlyList<string> words)
    {
        var date = PrintedDate.Find(text);
        var label = LabelIn(text, allowBare: true);
        _facts = _facts with { Date = _facts.Date ?? date, Label = _facts.Label ?? label };
        if (_facts.Section is null && (label is not null || date is not null)
            && words.FirstOrDefault(w => w != _facts.Newspaper && (!IsKnownOrName(w) || SectionEnd().IsMatch(w)) && SectionName().IsMatch(w)) is { } section)
            _facts = _facts with { Section = WithSecondPart(section.Length >= 3 && section[^1] == '版' ? section[..^1] : section, text, words) };
    }

    /// <summary>民生·关注: a section's name in two parts.</summary>
    private string WithSecondPart(string section, string text, IReadOnlyList<string> words)
    {
        var at = text.IndexOf(section, StringComparison.Ordinal) + section.Length;
        if (at >= text.Length || text[at] is not ('·' or '・' or '\u3000'))
            return section;
        var second = words.FirstOrDefault(w => string.CompareOrdinal(text, at + 1, w, 0, w.Length) == 0 && !IsKnownOrName(w) && SectionName().IsMatch(w));
        return second is null ? section : section + text[at] + second;
    }

    private static bool HasLabel(string text) => LabelIn(text, allowBare: false) is not null;

    private static string? LabelIn(string text, bool allowBare)
    {
        text = NotALabel().Replace(text, " ");
        var match = PrintedPage().Match(text);
        if (!match.Success && allowBare)
            match = BareLabel().Match(text);
        return match.Success ? PrintedLabel.Normalize(match.Groups["label"].Value) : null;
    }

    private static bool SameName(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^(?:第?[A-Z]{0,2}\d{1,5}版|Page\s+[A-Z]?\d{3,5})\s*[:：]\s*\S.{0,24}$", RegexOptions.CultureInvariant)]
    private static partial Regex WebFolio();

    [GeneratedRegex(@"星期[一二三四五六日天]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:[Ll]un|[Mm]ar|[Mm]ercre|[Jj]eu|[Vv]endre|[Ss]ame)di|[Dd]imanche|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY", RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\d{1,2}月\d{1,2}日", RegexOptions.CultureInvariant)]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"^[\u4e00-\u9fff·\s]{2,14}\s+\p{Lu}[\p{Lu}\s]{5,}$", RegexOptions.CultureInvariant)]
    private static partial Regex HanAndCapitals();

    [GeneratedRegex(@"第\s*(?<label>[A-Z]{0,2}\d{1,5}|[一二三四五六七八九十]+)\s*[版頁页]|(?<![\w])(?<label>[A-Z]{0,2}\d{1,5})\s*版|\b(?:[Pp]age|PAGE)\s*(?<label>[A-Z]?\d{1,5})\b|(?<![\w\u4e00-\u9fff])(?<label>[A-Z]{1,2}\d{1,3})(?![\w\u4e00-\u9fff])", RegexOptions.CultureInvariant)]
    private static partial Regex PrintedPage();

    /// <summary>Numbers that number something else: dates, running issues, volumes, prices, the count of pages.</summary>
    [GeneratedRegex(@"\d{4}\s*[年/.\-]\s*\d{1,2}\s*[月/.\-]\s*\d{1,2}\s*日?|(?:中華)?民國\s?\S{1,4}?\s?年\s?\S{1,2}\s?月\s?\S{1,3}?\s?日|第\s?\d+\s?期|今日\s?\d+\s?版|\b(?:Volume|Number|Vol|No|Nos|Issue)\.? ?\d+|\d+ cents|[A-Z][a-z]+ \d{1,2}, \d{4}", RegexOptions.CultureInvariant)]
    private static partial Regex NotALabel();

    [GeneratedRegex(@"(?:^|\s)(?<label>\d{1,3})(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex BareLabel();

    /// <summary>When a site published it, to the minute: 2023-11-08 07:15.</summary>
    [GeneratedRegex(@"^(?:(?:发布|發布|更新)?[时時][间間][:：]\s*)?\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Published();

    [GeneratedRegex("(?:新闻|新聞|NEWS|News)$", RegexOptions.CultureInvariant)]
    private static partial Regex SectionEnd();

    [GeneratedRegex(@"^[\u4e00-\u9fff、&]{2,8}$|^[A-Z][A-Za-z&/]{2,20}(?: (?:& )?[A-Z][A-Za-z&/]+){0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex SectionName();
}
