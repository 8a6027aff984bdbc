namespace Archive.Site;

/// <summary>A page in a list of pages.</summary>
/// <param name="Edition">Its edition.</param>
/// <param name="Label">As printed.</param>
/// <param name="ArticleCount">Articles on it.</param>
internal sealed record ListedPage(ListedEdition Edition, string Label, int ArticleCount);
