using Archive.Model;

namespace Archive.Build;

/// <summary>An edition as it was when it was last built without a fault.</summary>
/// <param name="Files">Its files: the pages, then the images.</param>
/// <param name="Entry">What other editions and lists know of it.</param>
/// <param name="Outline">What it consists of.</param>
/// <param name="Credits">Who contributed to its articles.</param>
/// <param name="Made">What its files in the site were made from.</param>
internal sealed record KnownEdition(ValueList<KnownFile> Files, CatalogueEdition Entry, EditionOutline Outline, EditionCredits Credits, MadeFrom Made)
{
    /// <summary>Changes with its files.</summary>
    public Fingerprint Version => SourceEdition.VersionOf(Files);
}

/// <summary>What the files of an edition in the site are made from: the same, the same bytes.</summary>
/// <param name="Site">All of them.</param>
/// <param name="Front">Its own page, of which other editions of its day are a part.</param>
internal sealed record MadeFrom(Fingerprint Site, Fingerprint Front);
