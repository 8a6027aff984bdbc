using Archive.Model;

namespace Archive.Import;

/// <summary>Makes an article of a row.</summary>
internal static class TableArticle
{
    /// <summary>The article; null, with a fault, when the row has neither headline nor text.</summary>
    public static Article? Make(TableRow row, int id, string file, ICollection<Fault> faults)
    {
        if (ExportedArticle.Read(row, id) is { } exported)
            return exported;
        var body = Body(row);
        var headline = row[ArticleField.Headline] ?? row[ArticleField.ListTitle];
        if (headline is null && body.Count == 0)
        {
            faults.Add(new Fault(file, row.Line, "a row without headline and text", "an article"));
            return null;
        }

        var flags = new List<ReviewFlag>();
        if (row[ArticleField.ListTitle] is { } listed && headline != listed)
            flags.Add(new ReviewFlag(ReviewCodes.TitleDiffers, $"the list calls it “{OneLine(listed)}”", row.Line));
        if (body.Count == 0)
            flags.Add(new ReviewFlag(ReviewCodes.TextMissing, "the row has no text", row.Line));
        var isKind = Enum.TryParse<ArticleKind>(row[ArticleField.Kind], ignoreCase: true, out var kind) && Enum.IsDefined(kind);
        var article = new SourceArticle
        {
            Label = OneLine(row[ArticleField.Label]),
            Kicker = OneLine(row[ArticleField.Kicker]),
            Headline = OneLine(headline),
            Deck = OneLine(row[ArticleField.Deck]),
            Byline = OneLine(row[ArticleField.Byline]),
            Kind = isKind ? kind : null,
            Body = body,
            Line = row.Line,
            Flags = flags,
        }.Finish(id);
        article = article with
        {
            ContinuedOn = article.ContinuedOn ?? row[ArticleField.ContinuedOn],
            ContinuedFrom = article.ContinuedFrom ?? row[ArticleField.ContinuedFrom],
            JumpMarks = article.JumpMarks.Count > 0 ? article.JumpMarks : ExportedArticle.JumpMarks(row),
        };
        return row[ArticleField.SourceNote] is { } note ? article with { SourceNote = article.SourceNote is null ? OneLine(note) : $"{article.SourceNote} {OneLine(note)}" } : article;
    }

    /// <summary>The lines of the text; a dateline from a field of its own opens the first, unless the text prints it.</summary>
    private static List<TextBlock> Body(TableRow row)
    {
        var lines = Lines(row[ArticleField.Text]).ToList();
        var dateline = row[ArticleField.Dateline] ?? TablePage.Imprint(row)?.Rest;
        if (dateline is not null && (lines.Count == 0 || !lines[0].StartsWith(dateline, StringComparison.Ordinal)))
        {
            if (lines.Count > 0 && IsDateline(dateline))
                lines[0] = $"{dateline} {lines[0]}";
            else
                lines.Insert(0, dateline);
        }

        var captions = Lines(row[ArticleField.Caption]).Select(line => new TextBlock(LineRole.Of(line) == BlockRole.Credit ? BlockRole.Credit : BlockRole.Caption, line, row.Line));
        return [.. captions, .. BodyLines.Read(lines.Select(line => (line, row.Line)))];
    }

    /// <summary>新華社北平廿五日電, 本埠訊: words that open a text and are none by themselves.</summary>
    private static bool IsDateline(string text) =>
        Dateline.At(text)?.Trim() == text || (text.Length <= 20 && text[^1] is '讯' or '訊' or '电' or '電');

    private static IEnumerable<string> Lines(string? text) =>
        text is null ? [] : HtmlFragment.IsHtml(text) ? HtmlFragment.Lines(text).Select(line => line.Text) : SourceText.Parse(text).Lines.Select(line => line.Text);

    private static string? OneLine(string? text) => text is null ? null : string.Join(' ', text.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
