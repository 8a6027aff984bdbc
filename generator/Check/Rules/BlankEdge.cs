using Archive.Content;
using Archive.Model;

namespace Archive.Check;

/// <summary>White space at an end of a field or a headline, which nobody sees, and which makes two names of one.</summary>
internal sealed class BlankEdge() : EditionRule(
    "blank-edge",
    Severity.Note,
    "A field or a headline begins or ends with white space. --fix takes it off; the text itself stays as printed.")
{
    private const string HeadlineMark = "# ";

    public override IEnumerable<Finding> Check(CheckedEdition edition) => edition.Pages.SelectMany(page => page.Articles
        .SelectMany(item => Fields(item.Article).Where(field => HasBlankEdge(field.Value)).Select(field => Of(page, item.Place, field.Key, field.Value!)))
        .Concat(page.Articles.Where(item => HasBlankEdge(item.Article.Headline)).Select(item => OfHeadline(page, page.Lines.OfArticle(item.Place), item.Article.Headline!))));

    private static bool HasBlankEdge(string? text) => text is { Length: > 0 } && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]));

    private static IEnumerable<(string Key, string? Value)> Fields(Article article) =>
    [
        (PageKeys.Label, article.Label), (PageKeys.Kicker, article.Kicker), (PageKeys.Deck, article.Deck), (PageKeys.Byline, article.Byline),
        (PageKeys.Dateline, article.Dateline), (PageKeys.ContinuedOn, article.ContinuedOn), (PageKeys.ContinuedFrom, article.ContinuedFrom), (PageKeys.SourceNote, article.SourceNote),
    ];

    private Finding Of(CheckedPage page, int article, string key, string value)
    {
        var number = page.Lines.OfField(article, key);
        var line = page.Lines[number];
        var isWhole = YamlReader.Read([line], number, new FaultLog(page.File)) is YamlMapping { Entries: [{ Value: YamlScalar { Text: var text } }] } && text == value;
        return new Finding(this, page.File, number, $"'{key}' begins or ends with white space", isWhole && value.Trim().Length > 0 ? new LineFix(line, $"{key}: {YamlText.Write(value.Trim())}") : null);
    }

    private Finding OfHeadline(CheckedPage page, int number, string headline)
    {
        var line = page.Lines[number];
        var isWhole = line == HeadlineMark + MarkdownText.EscapeHeading(headline) && headline.Trim().Length > 0;
        return new Finding(this, page.File, number, "the headline begins or ends with white space", isWhole ? new LineFix(line, HeadlineMark + MarkdownText.EscapeHeading(headline.Trim())) : null);
    }
}
