using Archive.Content;
using Archive.Model;

namespace Archive.Check;

/// <summary>Which editions of an archive are looked at.</summary>
internal static class EditionChoice
{
    /// <summary>The editions of one newspaper, or all; none, with a fault, when there is no such newspaper.</summary>
    /// <param name="content">The archive.</param>
    /// <param name="newspaperId">The newspaper; null for all.</param>
    /// <param name="faults">Where the fault goes.</param>
    public static IReadOnlyList<EditionFiles>? Of(ContentFolder content, string? newspaperId, ICollection<Fault> faults)
    {
        if (newspaperId is null)
            return content.Editions;
        return content.HasNewspaper(newspaperId, faults) ? [.. content.Editions.Where(edition => edition.NewspaperId == newspaperId)] : null;
    }
}
