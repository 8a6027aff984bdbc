using AngleSharp.Dom;

namespace Archive.Import;

/// <summary>
/// Where the article views of some papers have their headline, as CSS selectors. A paper that is not among them is a row more. Ids are compared
/// without regard to case, because papers write them as they like.
/// </summary>
/// <param name="Headline">主题; the profile holds where this finds text.</param>
/// <param name="Kicker">引题.</param>
/// <param name="Deck">副题.</param>
/// <param name="Byline">作者.</param>
internal sealed record HeadlineProfile(string Headline, string? Kicker = null, string? Deck = null, string? Byline = null)
{
    /// <summary>The profiles, the surest first.</summary>
    private static readonly HeadlineProfile[] All =
    [
        // Founder's own names: 浙江日报, 南方都市报, 经济参考报 and most others.
        new("[id='Title' i]:not(title)", "[id='PreTitle' i]", "[id='SubTitle' i]", "[id='Author' i]"),
        new(@"npm\:article-title", @"npm\:article-pretitle", @"npm\:article-subtitle", @"npm\:article-author"),
        new("founder-title", "introtitle, founder-pretitle", "founder-subtitle", "founder-author"),

        // 浙江日报, 钱江晚报 and others.
        new(".main-article-title", ".main-article-pretitle", ".main-article-subtitle", ".main-article-author"),

        // 怒江; 潍坊 is the first row but for its 引题.
        new("[id='doctitle' i]", "[id='yinti' i]", "[id='subdoctitle' i]", "[id='docauthor' i]"),
        new("[id='Title' i]", "[id='suptitle' i]", "[id='subtitle' i]"),

        // Rows of a table: 引题, 标题, 副题, 作者.
        new("table.wz tr:nth-child(2)", "table.wz tr:nth-child(1)", "table.wz tr:nth-child(3)", "table.wz tr:nth-child(4)"),
        new(".newsdetatit h3", ".newsdetatit .intro, .newsdetatit h4", ".newsdetatit .sub, .newsdetatit h5", ".newsdetatit .author"),
        new(".content.fl h3", ".content.fl h2", ".content.fl h4"),

        // 人民日报, 光明日报, 杭州日报 and others set 引题 as h3, 标题 as h1, 副题 as h2.
        new(".article h1", ".article h3", ".article h2", ".article .sec, .article .lai"),
        new("h1", "h3", "h2", ".sec, .lai"),
    ];

    /// <summary>The elements of the first profile that a document has a headline for, with what each is.</summary>
    public static IEnumerable<(IElement Element, HtmlPart Part)> Find(IDocument document)
    {
        foreach (var profile in All)
        {
            var headline = Lines(document, profile.Headline);
            if (headline.Count == 0)
                continue;
            var parts = new[] { (profile.Kicker, HtmlPart.Kicker), (profile.Deck, HtmlPart.Deck), (profile.Byline, HtmlPart.Byline) }
                .Where(part => part.Item1 is not null)
                .SelectMany(part => Lines(document, part.Item1!).Select(element => (element, part.Item2)));
            return headline.Select(element => (element, HtmlPart.Headline)).Concat(parts);
        }

        return [];
    }

    /// <summary>The elements with text that stand together with the first one; others elsewhere are of something else.</summary>
    private static List<IElement> Lines(IDocument document, string selector)
    {
        var found = document.QuerySelectorAll(selector).Where(element => !ElementText.IsBlank(element)).ToList();
        return found.FindAll(element => element.Parent == found[0].Parent);
    }
}
