using Archive.Model;

namespace Archive.Site;

/// <summary>How a page is called: 第6版, A4版, 版次不详; with its section: 第6版 要闻.</summary>
internal static class PageNames
{
    public static string OfLabel(Words words, string label) => label switch
    {
        PageLabel.Unknown => words["pageUnknown"],
        _ when label.All(char.IsAsciiDigit) => words.Fill("pageNumber", ("label", label)),
        _ => words.Fill("pageLabel", ("label", label)),
    };

    public static string Of(Words words, Page page) =>
        page.Section is { Length: > 0 } section ? $"{OfLabel(words, page.Label)} {section}" : OfLabel(words, page.Label);
}
