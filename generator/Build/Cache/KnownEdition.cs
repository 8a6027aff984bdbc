using Archive.Model;
using Archive.Search;

namespace Archive.Build;

/// <summary>An edition as it was when it was last built without a fault.</summary>
/// <param name="Files">Its files: the pages, then the images.</param>
/// <param name="Entry">What other editions and lists know of it.</param>
/// <param name="Calendar">What the index knows of it beside its text.</param>
/// <param name="Site">What its files in the site were made from.</param>
internal sealed record KnownEdition(ValueList<KnownFile> Files, CatalogueEdition Entry, CalendarEdition Calendar, Fingerprint Site);
