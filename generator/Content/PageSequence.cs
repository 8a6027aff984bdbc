using System.Globalization;
using System.Text.RegularExpressions;
using Archive.Model;

namespace Archive.Content;

/// <summary>
/// The place of a new page in its edition, from its label, so that it does not depend on the order in which pages are
/// imported: page 6 and page A6 are sixth; a further section of the paper (B, C, T) has a hundred places of its own, since
/// nobody knows how many pages the sections before it have. A sequence is an order, not a count: it may have gaps, and a
/// person may change it.
/// </summary>
internal static partial class PageSequence
{
    /// <summary>The place of a page whose label nobody knows: behind every page that may still turn up.</summary>
    private const int Last = 9999;

    private const int PlacesOfSection = 100;

    /// <summary>The place of a new page.</summary>
    /// <param name="label">The new page's label.</param>
    /// <param name="taken">The places of the edition's other pages.</param>
    public static int Of(string label, IReadOnlyCollection<int> taken)
    {
        if (label == PageLabel.Unknown)
            return Last;
        var match = Numbered().Match(label);
        if (match.Success)
        {
            var section = match.Groups["section"].Success ? char.ToUpperInvariant(match.Groups["section"].ValueSpan[0]) - 'A' : 0;
            var place = (section * PlacesOfSection) + int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
            if (!taken.Contains(place))
                return place;
        }

        return taken.Where(place => place < Last).DefaultIfEmpty().Max() + 1;
    }

    [GeneratedRegex(@"^(?<section>[A-Za-z])?0*(?<number>[1-9][0-9]?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
