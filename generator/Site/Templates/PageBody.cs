namespace Archive.Site;

/// <summary>What a page's template makes, written to the layout's writer at the place where the layout prints it, so that no page is held as text in between.</summary>
/// <param name="Write">Renders the page's template to the writer that the layout is rendered to.</param>
internal sealed record PageBody(Action Write);
