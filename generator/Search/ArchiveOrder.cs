using Archive.Model;

namespace Archive.Search;

/// <summary>
/// The order in which the index numbers articles: by date as its digits are written, so that a year comes before its months and a month before its
/// days; newspapers of one date by their ids; then by the number of the edition.
/// </summary>
public static class ArchiveOrder
{
    public static int Compare(EditionKey left, EditionKey right)
    {
        var byDate = left.Date.CompareTo(right.Date);
        if (byDate != 0)
            return byDate;
        var byNewspaper = string.CompareOrdinal(left.NewspaperId, right.NewspaperId);
        return byNewspaper != 0 ? byNewspaper : left.Number - right.Number;
    }
}
