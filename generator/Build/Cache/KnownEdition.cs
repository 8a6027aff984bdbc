using Archive.Model;

namespace Archive.Build;

/// <summary>An edition as it was when it was last built without a fault.</summary>
/// <param name="Files">Its files: the pages, then the images.</param>
/// <param name="Entry">What other editions and lists know of it.</param>
/// <param name="Outline">What it consists of.</param>
/// <param name="Credits">Who contributed to its articles.</param>
/// <param name="Site">What its files in the site were made from.</param>
/// <param name="Front">What its own page was made from.</param>
internal sealed record KnownEdition(ValueList<KnownFile> Files, CatalogueEdition Entry, EditionOutline Outline, EditionCredits Credits, Fingerprint Site, Fingerprint Front);
