namespace Archive.Site;

/// <summary>Contributors in a list whose names begin alike.</summary>
/// <param name="Beginning">The beginning of their slugs; empty where they may begin as they like.</param>
/// <param name="Names">The contributors.</param>
internal sealed record ListedNames(string Beginning, IReadOnlyList<ListedName> Names);

/// <summary>A contributor in a list of names.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Slug">The name in addresses.</param>
/// <param name="Only">The only article; null when there are more, which have a page of their own.</param>
internal sealed record ListedName(string Name, string Slug, CreditedArticle? Only);

/// <summary>A beginning of names that a list leads to.</summary>
/// <param name="Beginning">The beginning of slugs.</param>
/// <param name="Page">The page of its names.</param>
/// <param name="IsShared">Whether other beginnings have it too.</param>
internal sealed record NameLink(string Beginning, string Page, bool IsShared);
