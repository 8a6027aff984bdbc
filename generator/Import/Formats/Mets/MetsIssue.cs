using System.Xml.Linq;
using Archive.Model;

namespace Archive.Import;

/// <summary>An issue: what its METS file says of it, its pages and its articles.</summary>
internal sealed class MetsIssue
{
    private readonly MetsSlices _slices;
    private readonly Dictionary<string, MetsPage> _pages = new(StringComparer.Ordinal);

    public MetsIssue(IReceivedFile mets, XElement root, ICollection<Fault> faults)
    {
        var mods = new MetsMods(root);
        Facts = mods.Facts;
        Language = mods.Language;
        Files = new MetsFiles(mets, root);
        Pages = MetsPage.All(root, mods);
        Articles = MetsStructure.Articles(root);
        _slices = new MetsSlices(Articles);
        foreach (var page in Pages)
        {
            if (TextFile(page) is { } id)
                _pages.TryAdd(id, page);
        }

        foreach (var (id, area) in _slices.Files.Where(f => !_pages.ContainsKey(f.FileId)))
            faults.Add(new Fault(mets.Name, area.Line, $"an area of file '{id}'", "the text file of a page"));
        if (Pages.Count == 0)
            faults.Add(new Fault(mets.Name, root.Line(), "a METS file without pages", "a structMap with a div for each page"));
    }

    public PrintedFacts Facts { get; }

    public string? Language { get; }

    public MetsFiles Files { get; }

    public IReadOnlyList<MetsPage> Pages { get; }

    public IReadOnlyList<MetsArticle> Articles { get; }

    /// <summary>The ID of the file that holds the text of a page; null when none does.</summary>
    public string? TextFile(MetsPage page) => page.FileIds.FirstOrDefault(Files.IsText);

    public IReadOnlyList<MetsSlice> On(string fileId) => _slices.Of(fileId);

    /// <summary>The pages before and after one on which an article stands; null where there is none.</summary>
    public (MetsPage? Before, MetsPage? After) Around(int article, string fileId)
    {
        var (before, after) = _slices.Around(article, fileId);
        return (before is null ? null : _pages.GetValueOrDefault(before), after is null ? null : _pages.GetValueOrDefault(after));
    }
}
