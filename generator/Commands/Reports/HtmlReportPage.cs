using System.Globalization;
using Archive.Model;

namespace Archive.Commands;

/// <summary>One page of an HTML report: its source at one side, what became of it at the other.</summary>
internal static class HtmlReportPage
{
    public static void Write(TextWriter html, SeenPage seen)
    {
        var (item, balance) = (seen.Item, seen.Balance);
        var articles = ReportWords.ArticlesOf(item);
        html.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"<details><summary><b>{ReportText.Escape(ReportWords.NameOf(item))}</b> {seen.Word}, {Words.Count(articles.Count, "article")}, {Words.Count(articles.Sum(article => article.Review.Count), "flag")} <span class=\"soft\">{balance.In:N0} characters in, {balance.Out:N0} out; {ReportText.Escape(item.Draft.Source.Shape)}; {ReportText.Escape(Files([.. ReportWords.FilesOf(item)]))}</span></summary>\n<div class=\"sides\">\n<div>"));
        var owners = new LineOwners(item.Draft.Articles, item.Draft.Teasers, item.Draft.Furniture);
        foreach (var part in item.Parts.Count > 0 ? item.Parts : [item])
            WriteSource(html, part, owners, articles);
        html.WriteLine("</div>\n<div>");
        foreach (var (place, article) in articles.Index())
            WriteArticle(html, article, place);
        foreach (var teaser in item.Draft.Teasers)
            Line(html, "teaser", $"{teaser.Headline} {teaser.Deck} {teaser.Mark}".Trim());
        foreach (var text in item.Draft.Furniture)
            Line(html, "furn.", text);
        html.WriteLine("</div>\n</div>\n</details>");
    }

    private static string Files(string[] files) => files.Length == 1 ? files[0] : $"{Words.Count(files.Length, "file")}, {files[0]} …";

    private static void WriteSource(TextWriter html, ImportedPage part, LineOwners owners, ValueList<Article> articles)
    {
        html.WriteLine($"<h3>{ReportText.Escape(part.File)}</h3>");
        if (part.Draft.Text is not { } text)
        {
            html.WriteLine($"<p class=\"soft\">No plain text: read as {ReportText.Escape(part.Draft.Source.Shape)}.</p>");
            return;
        }

        foreach (var line in text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n'))
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var owner = owners.Of(line);
            var (mark, style) = owner switch
            {
                LineOwners.Teaser => ("teaser", ""),
                LineOwners.Furniture => ("furn.", ""),
                LineOwners.Nobody => ("?", "lost"),
                _ => (articles[owner].Id.ToString(CultureInfo.InvariantCulture), ColourOf(owner)),
            };
            Line(html, mark, line, style);
        }
    }

    private static void WriteArticle(TextWriter html, Article article, int place)
    {
        html.WriteLine($"<article class=\"{ColourOf(place)}\">");
        var id = article.Id.ToString(CultureInfo.InvariantCulture);
        foreach (var text in new[] { article.Label, article.Kicker })
            Line(html, id, text);
        Line(html, id, article.Headline, "headline");
        foreach (var text in new[] { article.Deck, article.Byline })
            Line(html, id, text);
        foreach (var block in article.Blocks)
            Line(html, id, block.Text, block.Type == BlockType.Crosshead ? "headline" : "");
        foreach (var text in article.JumpMarks.Append(article.SourceNote))
            Line(html, id, text);
        if (article.Review.Count > 0)
        {
            html.WriteLine("<ul class=\"flags\">");
            foreach (var flag in article.Review)
                html.WriteLine($"<li>{ReportText.Escape(flag.Code)}: {ReportText.Escape(flag.Message)}{(flag.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $" (line {line})") : "")}</li>");
            html.WriteLine("</ul>");
        }

        html.WriteLine("</article>");
    }

    private static void Line(TextWriter html, string mark, string? text, string style = "")
    {
        if (!string.IsNullOrEmpty(text))
            html.WriteLine($"<p{(style.Length > 0 ? $" class=\"{style}\"" : "")}><b>{mark}</b>{ReportText.Escape(text)}</p>");
    }

    private static string ColourOf(int place) => string.Create(CultureInfo.InvariantCulture, $"c{place % ReportStyle.Colours}");
}
