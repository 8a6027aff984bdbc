using System.Xml.Linq;
using Archive.Model;

namespace Archive.Import;

/// <summary>An issue: what its METS file says of it, its pages and its articles.</summary>
internal sealed class MetsIssue
{
    private readonly MetsSlices _slices;
    private readonly Dictionary<MetsPlace, MetsPage> _pages = [];

    public MetsIssue(IReceivedFile mets, XElement root, FormatOptions options, ICollection<Fault> faults)
    {
        var mods = new MetsMods(root);
        Facts = mods.Facts;
        Language = mods.Language;
        Files = new MetsFiles(mets, root);
        Pages = MetsPage.All(root, mods);
        Texts = new MetsTexts(Files, Pages, options, faults);
        Articles = MetsStructure.Articles(root);
        _slices = new MetsSlices(Articles, Texts.PlaceOf);
        foreach (var page in Pages)
        {
            if (Texts.PlaceOf(page) is { } place && !_pages.TryAdd(place, page))
                faults.Add(new Fault(mets.Name, page.Line, $"a page whose text is that of page {_pages[place].Name}", "a page of its own in the text file"));
        }

        foreach (var (place, area) in _slices.Places.Where(p => !_pages.ContainsKey(p.Place)))
            faults.Add(new Fault(mets.Name, area.Line, $"an area of file '{place.FileId}'", place.Page == MetsPlace.Unknown ? "the ID of a block of it, which tells on which of its pages the area is" : "the text file of a page"));
        if (Pages.Count == 0)
            faults.Add(new Fault(mets.Name, root.Line(), "a METS file without pages", "a structMap with a div for each page"));
    }

    public PrintedFacts Facts { get; }

    public string? Language { get; }

    public MetsFiles Files { get; }

    public IReadOnlyList<MetsPage> Pages { get; }

    public IReadOnlyList<MetsArticle> Articles { get; }

    public MetsTexts Texts { get; }

    public IReadOnlyList<MetsSlice> On(MetsPlace place) => _slices.Of(place);

    /// <summary>Whether the text at a place is that of a page: the first that points to it.</summary>
    public bool IsAt(MetsPage page, MetsPlace place) => _pages.GetValueOrDefault(place) == page;

    /// <summary>The pages before and after one on which an article stands; null where there is none.</summary>
    public (MetsPage? Before, MetsPage? After) Around(int article, MetsPlace place)
    {
        var (before, after) = _slices.Around(article, place);
        return (before is null ? null : _pages.GetValueOrDefault(before.Value), after is null ? null : _pages.GetValueOrDefault(after.Value));
    }
}
