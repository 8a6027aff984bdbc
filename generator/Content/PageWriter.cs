using System.Globalization;
using System.Text;
using Archive.Model;

namespace Archive.Content;

/// <summary>
/// Writes a canonical page. The same page gives the same text; reading the text gives the page again.
/// </summary>
public static class PageWriter
{
    public static string Write(Page page)
    {
        var text = new StringBuilder();
        WriteFrontMatter(text, page);
        foreach (var article in page.Articles)
            WriteArticle(text, article);
        if (page.Teasers.Count > 0)
            WriteFence(text, PageKeys.TeasersBlock, page.Teasers.SelectMany(TeaserLines));
        if (page.Furniture.Count > 0)
            WriteFence(text, PageKeys.FurnitureBlock, page.Furniture);
        return page.Source is null ? text.ToString() : ImportSeal.Put(text.ToString());
    }

    private static void WriteFrontMatter(StringBuilder text, Page page)
    {
        text.Append("---\n");
        Field(text, PageKeys.Newspaper, page.Edition.NewspaperId);
        // A date is written plain, as people write it; nothing in it needs quotes and this reader takes every value as text.
        text.Append(CultureInfo.InvariantCulture, $"{PageKeys.Date}: {page.Edition.Date}\n");
        Number(text, PageKeys.Edition, page.Edition.Number == 1 ? null : page.Edition.Number);
        Field(text, PageKeys.Page, page.Label);
        Number(text, PageKeys.Sequence, page.Sequence);
        Field(text, PageKeys.Section, page.Section);
        if (page.Source is { } source)
        {
            text.Append(PageKeys.Source).Append(":\n");
            Field(text, $"  {PageKeys.File}", source.File);
            Field(text, $"  {PageKeys.Sha256}", source.Sha256);
            Field(text, $"  {PageKeys.Shape}", source.Shape);
            Items(text, $"  {PageKeys.Files}", source.Files.Select(YamlText.Write), indent: "  ");
        }

        Number(text, PageKeys.LastId, ArticleIds.Retired(page));
        text.Append("---\n");
    }

    private static void WriteArticle(StringBuilder text, Article article)
    {
        text.Append("\n#");
        if (!string.IsNullOrEmpty(article.Headline))
            text.Append(' ').Append(MarkdownText.EscapeHeading(article.Headline));
        text.Append('\n');
        WriteFence(text, PageKeys.ArticleBlock, ArticleFields(article).TrimEnd('\n').Split('\n'));
        foreach (var block in article.Blocks.Select(BlockWriter.Write).Where(block => block.Length > 0))
            text.Append('\n').Append(block).Append('\n');
    }

    private static string ArticleFields(Article article)
    {
        var text = new StringBuilder();
        Number(text, PageKeys.Id, article.Id);
        Field(text, PageKeys.Kind, article.Kind == ArticleKind.News ? null : ArticleReader.NameOf(article.Kind));
        Field(text, PageKeys.Label, article.Label);
        Field(text, PageKeys.Kicker, article.Kicker);
        Field(text, PageKeys.Deck, article.Deck);
        Field(text, PageKeys.Byline, article.Byline);
        Field(text, PageKeys.Dateline, article.Dateline);
        Field(text, PageKeys.ContinuedOn, article.ContinuedOn);
        Field(text, PageKeys.ContinuedFrom, article.ContinuedFrom);
        Items(text, PageKeys.JumpMarks, article.JumpMarks.Select(YamlText.Write));
        Field(text, PageKeys.SourceNote, article.SourceNote);
        if (ZoneText.Write(article.Zones) is { } zones)
            text.Append(PageKeys.Zones).Append(": ").Append(zones).Append('\n');
        Items(text, PageKeys.Review, article.Review.Select(ReviewLine.Write));
        return text.ToString();
    }

    private static IEnumerable<string> TeaserLines(Teaser teaser)
    {
        yield return $"- {PageKeys.Headline}: {YamlText.Write(teaser.Headline)}";
        if (!string.IsNullOrEmpty(teaser.Deck))
            yield return $"  {PageKeys.Deck}: {YamlText.Write(teaser.Deck)}";
        if (!string.IsNullOrEmpty(teaser.Target))
            yield return $"  {PageKeys.Target}: {YamlText.Write(teaser.Target)}";
        if (!string.IsNullOrEmpty(teaser.Mark))
            yield return $"  {PageKeys.Mark}: {YamlText.Write(teaser.Mark)}";
    }

    private static void WriteFence(StringBuilder text, string name, IEnumerable<string> lines)
    {
        var content = lines.ToArray();
        var fence = new string('`', Math.Max(3, content.Max(LongestBacktickRun) + 1));
        text.Append('\n').Append(fence).Append(name).Append('\n');
        foreach (var line in content)
            text.Append(line).Append('\n');
        text.Append(fence).Append('\n');
    }

    private static int LongestBacktickRun(string line)
    {
        var longest = 0;
        var run = 0;
        foreach (var c in line)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static void Field(StringBuilder text, string key, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            text.Append(key).Append(": ").Append(YamlText.Write(value)).Append('\n');
    }

    private static void Number(StringBuilder text, string key, int? value)
    {
        if (value is not null)
            text.Append(CultureInfo.InvariantCulture, $"{key}: {value}\n");
    }

    private static void Items(StringBuilder text, string key, IEnumerable<string> items, string indent = "")
    {
        var written = items.Select(item => $"{indent}  - {item}\n").ToArray();
        if (written.Length > 0)
            text.Append(key).Append(":\n").AppendJoin("", written);
    }
}
