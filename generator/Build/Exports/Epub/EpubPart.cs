using Archive.Content;
using Archive.Site;

namespace Archive.Build;

/// <summary>What an edition gives to a book.</summary>
/// <param name="Edition">Its pages.</param>
/// <param name="Files">The edition's files, of which the book has pictures.</param>
internal sealed record EpubPart(EpubEdition Edition, EditionFiles Files);
