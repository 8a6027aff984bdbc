using System.Text.RegularExpressions;
using Archive.Model;

namespace Archive.Import;

/// <summary>
/// The footer of a web export. Most repeat name, section, page and title and glue the date to name and page
/// (2021-10-23 浙江日报2021-10-2300006); some put all of it in the last line.
/// </summary>
internal static partial class ExportFooter
{
    private const int LongestFooter = 12;

    /// <summary>Lines between the date and the title that it repeats, those of the title included.</summary>
    private const int LongestTitle = 5;

    private const int ShortestTitle = 4;

    /// <summary>Index of its first line and what it says, or null where the page has none.</summary>
    public static (int First, PrintedFacts Facts)? Find(IReadOnlyList<SourceLine> lines, string[] texts)
    {
        if (lines.Count > 3 && OneLine(texts[^1]) is { } facts)
            return (lines.Count - 1, facts);
        for (var i = lines.Count - 1; i >= Math.Max(1, lines.Count - LongestFooter); i--)
        {
            // Two blank lines part the footer from the text.
            if (lines[i].BlanksBefore >= 2 && texts[i..].Select(t => Glued().Match(t)).FirstOrDefault(m => m.Success) is { } glued)
                return (i, WithTitle(texts[i..], glued));
        }

        return WithoutGap(lines, texts);
    }

    /// <summary>The glued date, and above it the page's title once more, right under the text.</summary>
    private static (int First, PrintedFacts Facts)? WithoutGap(IReadOnlyList<SourceLine> lines, string[] texts)
    {
        var first = Array.FindLastIndex(texts, text => Glued().IsMatch(text));
        if (first < 2 || first < lines.Count - LongestFooter)
            return null;
        var footer = (First: first, Facts: WithTitle(texts[first..], Glued().Match(texts[first])));
        var title = "";
        for (var i = first - 1; i > 0 && !lines[i].IsIndented && first - i <= LongestTitle; i--)
        {
            if (FurnitureLine.IsImprint(texts[i]))
                continue;
            title = texts[i] + title;
            if (Stands(title, lines, texts, before: i))
                footer = (i, footer.Facts with { FooterTitle = title });
        }

        return footer;
    }

    /// <summary>Whether lines above that are not set in say the same, as the headline does.</summary>
    private static bool Stands(string title, IReadOnlyList<SourceLine> lines, string[] texts, int before)
    {
        var sought = Spaceless.Of(title);
        var above = string.Concat(Enumerable.Range(0, before).Where(i => !lines[i].IsIndented).Select(i => Spaceless.Of(texts[i])));
        return sought.Length >= ShortestTitle && above.Contains(sought, StringComparison.Ordinal);
    }

    /// <summary>云溪晚报 民生 A07 title 2020-11-03.</summary>
    private static PrintedFacts? OneLine(string text)
    {
        var match = InOneLine().Match(text);
        return match.Success && Nameplate.IsName(match.Groups["name"].Value)
            ? new PrintedFacts
            {
                Newspaper = match.Groups["name"].Value,
                Date = PrintedDate.Find(match.Groups["date"].Value),
                Label = PrintedLabel.Normalize(match.Groups["label"].Value),
                Section = Section(match),
                FooterTitle = match.Groups["title"].Value,
            }
            : null;
    }

    /// <summary>浙江日报 要闻 00006 title: the section, the label as the folio has it, and the title, which may run over lines.</summary>
    private static PrintedFacts WithTitle(string[] footer, Match glued)
    {
        var name = glued.Groups["name"].Value.Trim();
        var facts = new PrintedFacts
        {
            Newspaper = name,
            Date = PrintedDate.Find(glued.Groups["date"].Value),
            Label = PrintedLabel.Normalize(glued.Groups["label"].Value),
        };
        if (!footer[0].StartsWith(name, StringComparison.Ordinal) || Head().Match(footer[0][name.Length..]) is not { Success: true } head)
            return facts;
        return facts with
        {
            Section = Section(head),
            Label = PrintedLabel.Normalize(head.Groups["label"].Value),
            FooterTitle = string.Concat(footer.Skip(1).Where(t => !Glued().IsMatch(t)).Prepend(head.Groups["title"].Value)),
        };
    }

    private static string? Section(Match match) => match.Groups["section"].Value is { Length: > 0 } section ? section : null;

    [GeneratedRegex(@"^(?<date>\d{4}-\d{2}-\d{2})\s+(?<name>\S.{1,38}?)\k<date>(?<label>[A-Z]{0,2}\d{2,5})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Glued();

    [GeneratedRegex(@"^\s+(?:(?<section>\S.{0,24}?)\s+)?(?<label>[A-Z]{0,2}\d{1,5})\s+(?<title>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Head();

    [GeneratedRegex(@"^(?<name>\S{2,20})\s+(?:(?<section>\S{1,8})\s+)?(?<label>[A-Z]{0,2}\d{1,5})\s+(?<title>.+?)\s+(?<date>\d{4}-\d{2}-\d{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex InOneLine();
}
