namespace Archive.Site;

/// <summary>The archive's home page, with the ways through all newspapers.</summary>
internal sealed record HomeView(string Title, string? Description, IReadOnlyList<LinkView> Ways, IReadOnlyList<HomeNewspaperView> Newspapers);

/// <summary>One newspaper on the home page.</summary>
internal sealed record HomeNewspaperView(
    string Name,
    string Href,
    string? Lang,
    string Summary,
    IReadOnlyList<EditionLineView> Latest,
    IReadOnlyList<LinkView> Years);

/// <summary>An edition in a list: its date, what leads it, and how large it is.</summary>
internal sealed record EditionLineView(string Date, string Href, SafeHtml? Headline, string? Lang, string Extent);
