using Archive.Import;
using Archive.Model;

namespace Archive.Commands;

/// <summary>A received file on its way into the archive; after its parts have met, a page.</summary>
/// <param name="File">The file as the user named it.</param>
/// <param name="Draft">What the importer read.</param>
/// <param name="NewspaperId">The newspaper's id as flags or catalog say it, whether or not anybody says its name.</param>
/// <param name="Page">The page, once everything about it is known that must be.</param>
internal sealed record ImportedPage(string File, DraftPage Draft, string? NewspaperId, Page? Page = null)
{
    /// <summary>All files that it was put together from, as the user would find them.</summary>
    public IReadOnlyList<ImportedPage> Parts { get; init; } = [];

    /// <summary>Its place among all that were read.</summary>
    public int Place { get; init; }

    /// <summary>The edition, as far as it can be known before the page is complete; null when nobody knows it.</summary>
    public EditionKey? Edition => Draft is { Newspaper: { } newspaper, Date: { } date, Label: not null } ? new EditionKey(newspaper.Id, date, Draft.EditionNumber) : null;

    /// <summary>The JSON twin, as far as the page is known.</summary>
    public Twin Twin => Page is { } page ? Twin.Of(page, Draft.Newspaper) : new Twin(
        new TwinHead
        {
            NewspaperId = Draft.Newspaper?.Id,
            NewspaperName = Draft.NewspaperName,
            Date = Draft.Date?.Text,
            Page = Draft.Label,
            Sequence = Draft.Sequence,
            Section = Draft.Section,
            Source = Draft.Source,
        },
        Draft.Articles,
        Draft.Teasers,
        Draft.Furniture);
}
