namespace Archive.Site;

/// <summary>What layout.hbs puts around every page.</summary>
/// <param name="Kind">The kind of page: its template's name, its style sheet's and its body's class.</param>
/// <param name="Title">The document's title, the archive's name included.</param>
/// <param name="Description">One or two sentences for search engines.</param>
/// <param name="Root">The way to the site's root: empty or <c>../</c> repeated.</param>
/// <param name="Canonical">The page's public address, when the archive has one.</param>
/// <param name="Feed">The Atom feed to follow, as a path from the root; null when there is none.</param>
/// <param name="HasSearchDescription">Whether browsers may offer the search in their address bar.</param>
/// <param name="HasSearch">Whether the header holds a search field; not on pages that have a large one.</param>
/// <param name="Head">What the page tells programs in its head beyond the rest; null where that is nothing.</param>
/// <param name="Breadcrumbs">Where the page is, from the home page down; empty on pages that stand beside all others.</param>
/// <param name="Body">The page itself.</param>
internal sealed record LayoutView(
    string Kind,
    string Title,
    string Description,
    string Root,
    string? Canonical,
    string? Feed,
    bool HasSearchDescription,
    bool HasSearch,
    SafeHtml? Head,
    IReadOnlyList<LinkView> Breadcrumbs,
    PageBody Body);

/// <summary>What every template may ask as <c>@site</c>.</summary>
/// <param name="Title">The archive's name.</param>
/// <param name="Lang">The language of its name where it is not the interface's.</param>
/// <param name="HasSearch">Whether there is a search page to lead to.</param>
internal sealed record SiteView(string Title, string? Lang, bool HasSearch);

/// <summary>A link, or plain text when it leads nowhere.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Href">Where it leads, or null.</param>
/// <param name="Lang">The text's language where it is not the interface's.</param>
/// <param name="IsCurrent">Whether it is the place where the reader is.</param>
internal sealed record LinkView(SafeHtml Text, string? Href, string? Lang = null, bool IsCurrent = false)
{
    public LinkView(string text, string? href, string? lang = null, bool isCurrent = false)
        : this(HtmlText.Escape(text), href, lang, isCurrent)
    {
    }
}

/// <summary>The way to the previous and the next page, article or edition.</summary>
internal sealed record PagerView(StepView? Previous, StepView? Next);

/// <summary>One step: 下一版, and what is there.</summary>
internal sealed record StepView(string Word, string Href, LinkView Target);
