using Archive.Model;

namespace Archive.Import;

/// <summary>
/// The ALTO files of an issue: one for each page, or one for several. Which page of such a file a page of the issue is its pointer says (BEGIN), else its place among those that point to
/// the file.
/// </summary>
internal sealed class MetsTexts
{
    private readonly MetsFiles _files;
    private readonly FormatOptions _options;
    private readonly ICollection<Fault> _faults;
    private readonly Dictionary<MetsPage, MetsPlace> _places = [];

    /// <summary>Files of several pages are read once, and kept as long as the issue; null when they cannot be read.</summary>
    private readonly Dictionary<string, AltoFile?> _shared = new(StringComparer.Ordinal);

    public MetsTexts(MetsFiles files, IReadOnlyList<MetsPage> pages, FormatOptions options, ICollection<Fault> faults)
    {
        (_files, _options, _faults) = (files, options, faults);
        foreach (var ofFile in pages.Where(p => FileOf(p) is not null).GroupBy(p => FileOf(p)!, StringComparer.Ordinal))
            Place(ofFile.Key, [.. ofFile]);
    }

    /// <summary>Where the text of a page is; null when no file has it.</summary>
    public MetsPlace? PlaceOf(MetsPage page) => _places.TryGetValue(page, out var place) ? place : null;

    /// <summary>Where a stretch of text is.</summary>
    public MetsPlace PlaceOf(MetsArea area) =>
        new(area.FileId, !_shared.TryGetValue(area.FileId, out var alto) ? 0 : area.Begin is { } begin ? alto?.PlaceOf(begin) ?? MetsPlace.Unknown : MetsPlace.Unknown);

    /// <summary>The file that a page is in, and its place there; null, with a fault, when it cannot be read.</summary>
    public (AltoFile File, int Place)? Find(MetsPage page, MetsPlace place)
    {
        if (_shared.TryGetValue(place.FileId, out var shared))
            return shared is null ? null : (shared, place.Page);
        if (Load(place.FileId, page.Line) is not { } alto)
            return null;
        if (alto.Count > 1)
            _faults.Add(new Fault(alto.File.Name, alto.Line, $"a file of {alto.Count} pages", "a page of the issue for each; only one is read"));
        return (alto, PlaceIn(alto, page, place.FileId) ?? 0);
    }

    private string? FileOf(MetsPage page) => page.FileIds.FirstOrDefault(_files.IsText);

    private void Place(string fileId, IReadOnlyList<MetsPage> pages)
    {
        if (pages.Count == 1)
        {
            _places[pages[0]] = new MetsPlace(fileId, 0);
            return;
        }

        var alto = _shared[fileId] = Load(fileId, pages[0].Line);
        for (var k = 0; k < pages.Count; k++)
            _places[pages[k]] = new MetsPlace(fileId, PlaceIn(alto, pages[k], fileId) ?? k);
        if (alto?.Count > pages.Count)
            _faults.Add(new Fault(alto.File.Name, alto.Line, $"a file of {alto.Count} pages", $"a page of the issue for each; {pages.Count} are read"));
    }

    /// <summary>Where its pointer says that a page is in a file; null when it does not say.</summary>
    private static int? PlaceIn(AltoFile? alto, MetsPage page, string fileId) => page.Begins.TryGetValue(fileId, out var begin) ? alto?.PlaceOf(begin) : null;

    private AltoFile? Load(string fileId, int line) =>
        _files.Find(fileId, line, _faults) is { } file && XmlFile.Load(file, _options, _faults) is { } root ? new AltoFile(root, file, _faults) : null;
}
