using AngleSharp.Dom;

namespace Archive.Import;

/// <summary>Where article views have their text and their captions, as CSS selectors; a new paper is a row more.</summary>
internal static class TextProfile
{
    private static readonly string[] Texts =
    [
        "[id='ozoom' i]",
        "[id='articleContent' i]",
        ".main-article-content",
        ".newsdetatext",
        "[id='doccontent' i]",
        "founder-content",
        @"npm\:article-content",
        "div.content",
    ];

    private const string Captions =
        @"table.pci_c, div.attachment, table[id='newspic' i], npm\:article-pic, npm\:article-pic-text, .main_ar_pic_text, figcaption";

    /// <summary>The element with the text of the article; null when there is none.</summary>
    public static IElement? Find(IDocument document) =>
        Texts.Select(selector => document.QuerySelectorAll(selector).FirstOrDefault(element => HasContent(element))).FirstOrDefault(element => element is not null);

    /// <summary>Whether a document says where its text starts, even where nothing is in it.</summary>
    public static bool IsNamed(IDocument document) => Array.Exists(Texts[..^1], selector => document.QuerySelector(selector) is not null);

    public static IEnumerable<IElement> FindCaptions(IDocument document) => document.QuerySelectorAll(Captions);

    private static bool HasContent(IElement element) => !ElementText.IsBlank(element) || element.QuerySelector("img") is not null;
}
