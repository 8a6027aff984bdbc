using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>Recognises the shape of a source by tests in a fixed order, each on the whole page.</summary>
internal static partial class ShapeRecognizer
{
    /// <summary>Lines wider than this (in em) are not set in a newspaper column.</summary>
    private const double WidestColumn = 40;

    /// <summary>Lines of this share of the widest are text that fills its measure.</summary>
    private const double WideShare = 0.7;

    /// <summary>So many of them that end a sentence are paragraphs, though a column border may have cut others.</summary>
    private const double EndedShare = 0.5;

    public static string Recognize(IReadOnlyList<SourceLine> lines)
    {
        if (IsMarkdown(lines))
            return Shape.MarkdownOcr;
        if (IsWebExport(lines))
            return Shape.WebExport;
        if (IsHardWrapped(lines))
            return Shape.PdfHardWrap;
        return IsSingleArticle(lines) ? Shape.SingleArticle : Shape.PlainOcr;
    }

    /// <summary>
    /// An image, a table with its rule, two headings or bold lines, or one that opens the page or is not the only mark: a number sign alone, amid plain text,
    /// may be anything.
    /// </summary>
    private static bool IsMarkdown(IReadOnlyList<SourceLine> lines)
    {
        if (lines.Any(l => ImageLine.PartsOf(l.Text).Count > 0 || MarkdownSyntax.IsTableRule(l.Text)))
            return true;
        var headings = lines.Count(l => IsHeading(l.Text));
        return headings > 1 || (headings == 1 && (IsHeading(lines[0].Text) || lines.Any(l => MarkdownSyntax.IsTableRow(l.Text))));
    }

    private static bool IsHeading(string line) => MarkdownSyntax.HeadingLevel(line) > 0 || MarkdownSyntax.IsBoldLine(line);

    /// <summary>The header or footer of a 数字报 export, and paragraphs that are set in: of all lines a third, or of those that end a sentence most.</summary>
    private static bool IsWebExport(IReadOnlyList<SourceLine> lines)
    {
        if (!lines.Any(l => l.Text.Length <= 200 && (Nameplate.InDigitalHeader(l.Text) is not null || ExportFolio().IsMatch(l.Text) || ExportFooter().IsMatch(l.Text))))
            return false;
        return lines.Count(l => l.IsIndented) * 3 >= lines.Count || lines.Count(l => l.IsIndented && Punctuation.EndsSentence(l.Text)) * 2 > lines.Count(l => Punctuation.EndsSentence(l.Text));
    }

    /// <summary>Columns: narrow lines, few of which end a sentence.</summary>
    private static bool IsHardWrapped(IReadOnlyList<SourceLine> lines)
    {
        if (lines.Count < 6 || !lines.Any(l => Punctuation.HasRunningMarks(l.Text)))
            return false;
        var widths = lines.Select(l => l.Width).Order().ToList();
        if (widths[widths.Count / 2] > WidestColumn || widths[(int)(widths.Count * 0.95)] > WidestColumn * 1.5)
            return false;
        if (HasWholeParagraphs(lines, widths[(int)(widths.Count * 0.9)]))
            return false;
        var stops = lines.Count(l => Punctuation.EndsSentence(l.Text));
        return stops < 0.15 * lines.Count || (stops < 0.5 * lines.Count && (IsEvenlySet(lines) || widths[(int)(widths.Count * 0.9)] <= 1.35 * widths[(int)(widths.Count * 0.6)]));
    }

    /// <summary>
    /// Whether most of the wide lines end a sentence: each is a paragraph, and the short lines among them are headings, names and verse. Full
    /// lines of a column seldom end one.
    /// </summary>
    private static bool HasWholeParagraphs(IReadOnlyList<SourceLine> lines, double width)
    {
        var wide = lines.Where(l => l.Width >= WideShare * width).ToList();
        return wide.Count(l => Punctuation.EndsBlock(l.Text)) >= EndedShare * wide.Count;
    }

    /// <summary>Pages of short paragraphs have more sentence ends; then lines are as wide as their neighbours, or all end at one width.</summary>
    private static bool IsEvenlySet(IReadOnlyList<SourceLine> lines)
    {
        var even = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (Math.Abs(lines[i].Width - lines[i - 1].Width) <= 2)
                even++;
        }

        return even >= 0.35 * lines.Count;
    }

    private static bool IsSingleArticle(IReadOnlyList<SourceLine> lines)
    {
        if (lines.Count < 2 || lines[0].Width > 40 || Punctuation.HasInnerStop(lines[0].Text))
            return false;
        var bodyStart = 1;
        while (bodyStart < Math.Min(6, lines.Count) && lines[bodyStart].Width <= 40 && !Punctuation.EndsSentence(lines[bodyStart].Text))
            bodyStart++;
        var body = lines.Skip(bodyStart).ToList();
        if (body.Count == 0 || body.Count(l => Dateline.Opens(l.Text)) > 1)
            return false;
        var headings = body.Count(l => !Punctuation.EndsBlock(l.Text) && LineRole.Of(l.Text) is null && !SignOff.IsPart(l.Text));
        return headings <= Math.Max(1, body.Count / 5) && (body.Count(l => l.BlanksBefore > 0) * 2 <= body.Count || SourceNote.IsLine(lines[^1].Text) || headings <= 1);
    }

    [GeneratedRegex(@"^[A-Z]{0,2}\d{4,5}版\s*[:：]", RegexOptions.CultureInvariant)]
    private static partial Regex ExportFolio();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}\s.*\d{4}-\d{2}-\d{2}[A-Z]{0,2}\d{2,5}\b", RegexOptions.CultureInvariant)]
    private static partial Regex ExportFooter();
}
