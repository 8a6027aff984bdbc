using Archive.Model;

namespace Archive.Site;

/// <summary>An article as it is set on its page's page.</summary>
/// <param name="Article">The article.</param>
/// <param name="Rank">Its prominence.</param>
/// <param name="Shown">The blocks that are set; the opening when the text is longer than its place.</param>
/// <param name="IsWhole">Whether that is all of it.</param>
internal sealed record PlacedArticle(Article Article, Rank Rank, IReadOnlyList<Block> Shown, bool IsWhole);
