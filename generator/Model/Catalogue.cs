namespace Archive.Model;

/// <summary>
/// What every part of the site may know of every other: newspapers and their editions, by titles and counts, never by bodies.
/// Its size grows with the editions, not with the text (design principle 5).
/// </summary>
public sealed record Catalogue(ArchiveInfo Info, ValueList<CatalogueNewspaper> Newspapers);

/// <summary>A newspaper with its editions in order of date and number.</summary>
public sealed record CatalogueNewspaper(Newspaper Newspaper, ValueList<CatalogueEdition> Editions);

/// <summary>An edition as its neighbours and the newspaper's page see it.</summary>
/// <param name="Key">Which edition.</param>
/// <param name="PageCount">Pages that are in the archive.</param>
/// <param name="ArticleCount">Articles on them, teasers not counted.</param>
/// <param name="LeadHeadline">Headline of the first article that has one.</param>
public sealed record CatalogueEdition(EditionKey Key, int PageCount, int ArticleCount, string? LeadHeadline);
