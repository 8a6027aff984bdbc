using System.Xml.Linq;
using Archive.Model;

namespace Archive.Import;

/// <summary>The files of an issue, by the IDs that its METS file points to them with.</summary>
internal sealed class MetsFiles
{
    private static readonly string[] TextUses = ["ocr", "alto", "fulltext", "text"];

    private readonly IReceivedFile _mets;
    private readonly Dictionary<string, XElement> _byId;

    public MetsFiles(IReceivedFile mets, XElement root)
    {
        _mets = mets;
        _byId = root.Below("file").Where(f => f.Value("ID") is not null).DistinctBy(f => f.Value("ID")!, StringComparer.Ordinal).ToDictionary(f => f.Value("ID")!, StringComparer.Ordinal);
    }

    /// <summary>Whether a file holds recognised text, by its use or its kind.</summary>
    public bool IsText(string id)
    {
        if (!_byId.TryGetValue(id, out var file))
            return false;
        var use = file.AncestorsAndSelf().Where(e => e.Is("file") || e.Is("fileGrp")).Select(e => e.Value("USE") ?? (e.Is("fileGrp") ? e.Value("ID") : null)).OfType<string>();
        return use.Any(u => TextUses.Any(t => u.Contains(t, StringComparison.OrdinalIgnoreCase))) || Href(file)?.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) is true;
    }

    /// <summary>The received file; null, with a fault, when the reference leads nowhere or out of what was received.</summary>
    public IReceivedFile? Find(string id, int line, ICollection<Fault> faults)
    {
        if (!_byId.TryGetValue(id, out var file))
            return Refuse(faults, line, $"a reference to file '{id}'", "the ID of a file of the file section");
        if (Href(file) is not { } href)
            return Refuse(faults, file.Line(), $"file '{id}' without a place", "an FLocat with a path");
        if (MetsHref.Path(href) is not { } path)
            return Refuse(faults, file.Line(), $"the place '{MetsHref.Shortened(href)}'", "a path from the METS file; nothing is fetched from elsewhere");
        return _mets.Beside(path) ?? Refuse(faults, file.Line(), $"no file at '{MetsHref.Shortened(href)}'", "a file among those received");
    }

    /// <summary>The first picture of a kind that browsers show, or that stands beside one, among some files.</summary>
    public IReceivedFile? Picture(IEnumerable<string> ids) =>
        ids.Where(id => !IsText(id)).Select(id => _byId.TryGetValue(id, out var file) && Href(file) is { } href && MetsHref.Path(href) is { } path ? BoxImage.Find(_mets, path) : null).FirstOrDefault(f => f is not null);

    private static string? Href(XElement file) => file.First("FLocat")?.Value("href");

    private IReceivedFile? Refuse(ICollection<Fault> faults, int line, string found, string expected)
    {
        faults.Add(new Fault(_mets.Name, line, found, expected));
        return null;
    }
}
