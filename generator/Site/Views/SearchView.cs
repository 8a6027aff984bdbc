namespace Archive.Site;

/// <summary>The search page, whose content the search module fills.</summary>
/// <param name="Root">The way to the site's root.</param>
/// <param name="Newspapers">The newspapers to choose from, or to leaf through without the module.</param>
internal sealed record SearchView(string Root, IReadOnlyList<SearchNewspaperView> Newspapers);

/// <summary>A newspaper as the search page names it.</summary>
internal sealed record SearchNewspaperView(string Id, string Name, string Href, string? Lang);

/// <summary>The page for a lost address. Its links lead to the site's root as far as the build knows it.</summary>
internal sealed record NotFoundView(string Root);

/// <summary>The page for what cannot be reached without a network.</summary>
internal sealed record OfflineView(string Root);
