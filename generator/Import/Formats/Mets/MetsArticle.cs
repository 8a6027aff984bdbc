using Archive.Model;

namespace Archive.Import;

/// <summary>An article as the logical structure has it, over all its pages.</summary>
/// <param name="Kind">By the type of its div.</param>
/// <param name="Parts">In its order.</param>
internal sealed record MetsArticle(ArticleKind Kind, List<MetsPart> Parts);

/// <summary>A part of an article: a paragraph, the lines of a headline.</summary>
internal sealed record MetsPart(MetsRole Role, List<MetsArea> Areas);

/// <summary>What of an article is on one page.</summary>
/// <param name="Article">Its place among the articles of the issue, from 0.</param>
/// <param name="Parts">With the areas of that page alone.</param>
internal sealed record MetsSlice(int Article, List<MetsPart> Parts);
