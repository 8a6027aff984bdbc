using Archive.Model;

namespace Archive.Import;

/// <summary>Reads a saved view as what it turns out to be: an article, a page that leads to articles, or neither.</summary>
internal static class EPaperReader
{
    public static IEnumerable<ReadPage> Read(IReceivedFile file, FormatOptions options, ICollection<Fault> faults)
    {
        if (HtmlFile.Read(file, options, faults) is not { } html)
            yield break;
        if (EPaperArticle.Read(html) is { } article)
        {
            yield return Single(article);
            yield break;
        }

        var pages = EPaperPage.Read(html, options, faults);
        foreach (var page in pages ?? [])
            yield return page;
        if (pages is null && !IsForwarding(html))
            faults.Add(new Fault(file.Name, null, "HTML without a picture map, a list of articles or the text of one", "a saved page view or article view of an e-paper"));
    }

    private static ReadPage Single(EPaperArticle view)
    {
        var name = view.Html.File.Path[(view.Html.File.Path.LastIndexOf('/') + 1)..];
        var zones = view.Map.Areas.Where(area => area.Path[(area.Path.LastIndexOf('/') + 1)..].Equals(name, StringComparison.OrdinalIgnoreCase)).Select(area => area.Zone).OfType<Zone>().Distinct();
        var headline = view.Article.Headline ?? "";
        var page = new ReadPage
        {
            Shape = EPaperPages.Shape,
            Printed = view.Facts,
            Furniture = [.. view.Around.Select(line => line.Text).Distinct(StringComparer.Ordinal)],
            Image = view.Map.Picture,
            Notes = [.. new[] { view.Html.Note, view.Pictures > 0 ? $"{view.Pictures} pictures of the article were not taken along" : null }.OfType<string>()],
        };
        var isFurniture = EPaperTitle.IsFurniture(headline) || (view.Article.Body.Count == 0 && (EPaperTitle.IsAdvertisement(headline) || EPaperTitle.IsPicture(headline)));
        if (isFurniture)
            return page with { Furniture = [headline, .. view.Article.Body.Select(block => block.Text), .. page.Furniture] };
        var article = view.Article with
        {
            Zones = [.. zones],
            Kind = EPaperTitle.IsAdvertisement(headline) ? ArticleKind.Advertisement : null,
            Flags = view.Article.Body.Count > 0 ? [] : [new ReviewFlag(ReviewCodes.TextMissing, "the article's view has no text", view.Article.Line)],
        };
        return page with { Articles = [view.Finish(article, 1)] };
    }

    /// <summary>A file that only sends the browser on has no text that could be lost.</summary>
    private static bool IsForwarding(HtmlFile html) =>
        html.Document.QuerySelector("meta[http-equiv='refresh' i]") is not null && string.IsNullOrWhiteSpace(html.Document.Body?.TextContent);
}
