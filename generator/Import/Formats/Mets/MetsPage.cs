using System.Globalization;
using System.Xml.Linq;

namespace Archive.Import;

/// <summary>A page of an issue as the physical structure has it.</summary>
/// <param name="Sequence">Its place in the issue, from 1.</param>
/// <param name="Line">1-based line of the METS file.</param>
internal sealed record MetsPage(int Sequence, int Line)
{
    /// <summary>As printed; null where the source does not say.</summary>
    public string? Label { get; init; }

    /// <summary>What faults call it.</summary>
    public string Name => Label ?? Sequence.ToString(CultureInfo.InvariantCulture);

    /// <summary>The files that show it, by their IDs.</summary>
    public IReadOnlyList<string> FileIds { get; init; } = [];

    /// <summary>By the IDs of files what of them shows it, as far as a pointer says more than the file.</summary>
    public IReadOnlyDictionary<string, string> Begins { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The pages of a file, in their order.</summary>
    public static IReadOnlyList<MetsPage> All(XElement root, MetsMods mods)
    {
        var maps = root.All("structMap").ToList();
        var physical = maps.Where(m => m.Value("TYPE")?.StartsWith("PHYSICAL", StringComparison.OrdinalIgnoreCase) is true).ToList();
        var divs = (physical.Count > 0 ? physical : maps).SelectMany(m => m.Below("div")).Where(d => MetsTypes.IsPage(d.Value("TYPE"))).ToList();
        return [.. divs.Select((div, k) => Of(div, k + 1, mods)).OrderBy(p => p.Sequence)];
    }

    private static MetsPage Of(XElement div, int place, MetsMods mods) => new(Order(div) ?? place, div.Line())
    {
        Label = BoxLabel.Of(div.Value("ORDERLABEL")) ?? BoxLabel.Of(mods.PageNumber(div.Value("DMDID"))),
        FileIds = [.. Pointers(div).Select(e => e.Value("FILEID")!).Distinct(StringComparer.Ordinal)],
        Begins = Pointers(div).Where(e => e.Value("BEGIN") is not null).DistinctBy(e => e.Value("FILEID")!, StringComparer.Ordinal).ToDictionary(e => e.Value("FILEID")!, e => e.Value("BEGIN")!, StringComparer.Ordinal),
    };

    private static IEnumerable<XElement> Pointers(XElement div) => div.Below("fptr").SelectMany(f => f.DescendantsAndSelf()).Where(e => e.Value("FILEID") is not null);

    private static int? Order(XElement div) =>
        int.TryParse(div.Value("ORDER"), NumberStyles.None, CultureInfo.InvariantCulture, out var order) && order > 0 ? order : null;
}
