using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>
/// What OCR models write beside Markdown, turned into it: HTML tables, pictures and line breaks; tags that only set text, and marks that tell where on
/// the page it stood, go; figures set as formulas are figures. Front matter (olmOCR) and the marks between pages (Marker) are no text of the page: they are furniture.
/// </summary>
internal static partial class OcrMarkup
{
    /// <summary>A table that is longer, in lines, is left as it stands.</summary>
    private const int LongestTable = 600;

    private const int LongestFrontMatter = 20;

    private const string TableEnd = "</table>";

    /// <summary>Tags that only set text.</summary>
    private const string SettingNames = "html|body|div|center|p|span|font|b|i|u|strong|em|sup|sub|small|big|figure|figcaption";

    /// <summary>A figure set as a formula.</summary>
    private const string FigurePattern = @"\$\s?(?<figure>[+\-−]?\d[\d,.]*(?:\s?\\?%)?)\s?\$";

    /// <summary>{3}------------------------------------------------ between the pages of Marker's output.</summary>
    private const string PageMarkPattern = @"^\{\d{1,4}\}-{8,}$";

    /// <summary>The lines without such markup, each with the number of the line that it came from; the very same lines where there is none.</summary>
    /// <param name="lines">The lines of a page.</param>
    /// <param name="furniture">Takes the lines that are not of the page.</param>
    public static IReadOnlyList<SourceLine> ToMarkdown(IReadOnlyList<SourceLine> lines, ICollection<string> furniture)
    {
        var frontMatter = FrontMatterLength(lines);
        if (frontMatter == 0 && !lines.Any(line => Mark().IsMatch(line.Text)))
            return lines;
        var plain = new List<SourceLine>();
        var blanks = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            blanks += line.BlanksBefore;
            if (i < frontMatter || PageMark().IsMatch(line.Text))
            {
                furniture.Add(line.Text);
                continue;
            }

            foreach (var (text, goesOn) in TablesFrom(lines, ref i) ?? TextsOf(line.Text).Select(text => (text, false)))
            {
                plain.Add(line with { Text = text, BlanksBefore = goesOn ? 0 : blanks });
                blanks = 0;
            }
        }

        return plain;
    }

    /// <summary>A source without the tags and marks of places, which are no text of the page.</summary>
    public static string WithoutTags(string source) => Mark().IsMatch(source) ? Tag().Replace(Unset(source), "") : source;

    /// <summary>How many lines at the top are front matter: between two rules, nothing but keys and values.</summary>
    private static int FrontMatterLength(IReadOnlyList<SourceLine> lines)
    {
        if (lines.Count < 3 || lines[0].Text != "---")
            return 0;
        for (var i = 1; i < Math.Min(lines.Count, LongestFrontMatter); i++)
        {
            if (lines[i].Text == "---")
                return i > 1 ? i + 1 : 0;
            if (!KeyAndValue().IsMatch(lines[i].Text))
                return 0;
        }

        return 0;
    }

    /// <summary>
    /// The tables that begin on a line, as the rows of pipe tables, with what stands on their lines before, between and behind them; null where none begins,
    /// or none that can be read. <paramref name="i"/> is left on the last of the lines.
    /// </summary>
    private static IEnumerable<(string Text, bool GoesOn)>? TablesFrom(IReadOnlyList<SourceLine> lines, ref int i)
    {
        var start = lines[i].Text.IndexOf("<table", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return null;
        var end = i;
        while (end < lines.Count && end - i < LongestTable && !lines[end].Text.Contains(TableEnd, StringComparison.OrdinalIgnoreCase))
            end++;
        if (end == lines.Count || end - i == LongestTable)
            return null;
        var html = string.Join('\n', lines.Skip(i).Take(end - i + 1).Select(line => line.Text));
        var close = html.LastIndexOf(TableEnd, StringComparison.OrdinalIgnoreCase) + TableEnd.Length;
        if (HtmlFragment.Tables(Unset(html[start..close])) is not { } tables)
            return null;
        i = end;
        return [.. TextsOf(html[..start]).Select(text => (text, false)), .. tables, .. TextsOf(html[close..]).Select(text => (text, false))];
    }

    /// <summary>The lines that one line with tags becomes; none when there is nothing but tags.</summary>
    private static string[] TextsOf(string line)
    {
        var text = Unset(line);
        if (!text.Contains('<', StringComparison.Ordinal))
            return text.Length > 0 ? [text] : [];
        text = Picture().Replace(text, match => $"\n{PictureOf(match.Value)}\n");
        text = Setting().Replace(text, "");

        // A headline is one line of Markdown, however many were printed.
        text = MarkdownSyntax.HeadingLevel(text.Trim()) > 0 ? Break().Replace(text, match => Joint(text, match)) : Break().Replace(text, "\n");
        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static string Joint(string text, Match match) =>
        match.Index > 0 && match.Index + match.Length < text.Length && TextJoin.NeedsSpace(text[match.Index - 1], text[match.Index + match.Length]) ? " " : "";

    /// <summary>A text without marks of places, its figures as they were printed: $5.7\%$ is 5.7%.</summary>
    private static string Unset(string text) => Percent().Replace(Figure().Replace(PlaceMark().Replace(text, ""), "${figure}"), "%");

    private static string PictureOf(string tag)
    {
        var source = Source().Match(tag).Groups["value"].Value.Replace(" ", "%20", StringComparison.Ordinal);
        return $"![{Alternative().Match(tag).Groups["value"].Value.Replace('[', '（').Replace(']', '）')}]({source})";
    }

    /// <summary>Tags that OCR models write and that no text is about, as it may be about &lt;b&gt;.</summary>
    [GeneratedRegex(@"</?(?:table|img|br|html|body|div|center|p|span|sup|sub|figure|figcaption)(?:\s[^<>]*)?/?>|<\|/?(?:ref|det)\|>|" + FigurePattern + @"|\d\\%|" + PageMarkPattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"</?(?:table|thead|tbody|tfoot|tr|td|th|caption|colgroup|col|img|br|" + SettingNames + @")(?:\s[^<>]*)?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(FigurePattern, RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    [GeneratedRegex(@"(?<=\d)\s?\\%", RegexOptions.CultureInvariant)]
    private static partial Regex Percent();

    [GeneratedRegex(PageMarkPattern, RegexOptions.CultureInvariant)]
    private static partial Regex PageMark();

    [GeneratedRegex(@"^[a-z][a-z_]{1,40}:(?: \S.{0,80})?$", RegexOptions.CultureInvariant)]
    private static partial Regex KeyAndValue();

    /// <summary>&lt;|ref|&gt;title&lt;|/ref|&gt;&lt;|det|&gt;[[62, 80, 420, 120]]&lt;|/det|&gt; of DeepSeek-OCR.</summary>
    [GeneratedRegex(@"<\|ref\|>[a-z_]{1,30}<\|/ref\|>\s*(?:<\|det\|>[\[\]\d, ]*<\|/det\|>)?|<\|det\|>[\[\]\d, ]*<\|/det\|>", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceMark();

    [GeneratedRegex(@"<img\b[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Picture();

    [GeneratedRegex("""\bsrc\s*=\s*["']?(?<value>[^"'<>]*?)["'>]""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Source();

    [GeneratedRegex("""\balt\s*=\s*["'](?<value>[^"'<>]*)["']""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Alternative();

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Break();

    [GeneratedRegex(@"</?(?:" + SettingNames + @")(?:\s[^<>]*)?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Setting();
}
