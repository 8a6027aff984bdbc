namespace Archive.Site;

/// <summary>The search page, whose content the search module fills.</summary>
internal sealed record SearchView(string Root);

/// <summary>The page for a lost address. Its links lead to the site's root as far as the build knows it.</summary>
internal sealed record NotFoundView(string Root);
