using System.Globalization;
using System.Text.RegularExpressions;

namespace Archive.Check;

/// <summary>A number in a page's label, and the letters before it, which tell its section: <c>A4</c>.</summary>
internal readonly partial record struct PageNumber(string Series, int Number)
{
    /// <summary>The numbers in a label: two for a sheet over two pages, <c>A2_A3</c>; none when it is no number.</summary>
    public static IReadOnlyList<PageNumber> Of(string label)
    {
        var parts = label.Split('_', '.').Select(part => Numbered().Match(part)).ToList();
        return parts.TrueForAll(part => part.Success)
            ? [.. parts.Select(part => new PageNumber(part.Groups["series"].Value.ToUpperInvariant(), int.Parse(part.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)))]
            : [];
    }

    [GeneratedRegex(@"^(?<series>\p{L}*)0*(?<number>[1-9][0-9]{0,2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
