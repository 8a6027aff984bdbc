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

    /// <summary>The same as HTML, with the language of the section where it is not the interface's.</summary>
    public static SafeHtml Html(Words words, Page page, string? lang) => lang is null || page.Section is not { Length: > 0 } section
        ? HtmlText.Escape(Of(words, page))
        : new SafeHtml($"{HtmlText.Escape(OfLabel(words, page.Label)).Value} <span lang=\"{HtmlText.Escape(lang).Value}\">{HtmlText.Escape(section).Value}</span>");
}
