using System.Text;
using Archive.Content;
using Archive.Model;

namespace Archive.Check;

/// <summary>
/// Looks through content/ with the given rules: several editions at a time, of which only findings are kept, and of each article what tells it
/// from others (<see cref="Sketch"/>). The findings are the same on any machine.
/// </summary>
/// <param name="path">The content folder.</param>
/// <param name="newspaperId">The one newspaper to look at; null for all.</param>
/// <param name="rules">The rules.</param>
internal sealed class ContentCheck(string path, string? newspaperId, IReadOnlyCollection<Rule> rules)
{
    private readonly EditionRule[] _editionRules = [.. rules.OfType<EditionRule>()];

    private readonly CopyRule[] _copyRules = [.. rules.OfType<CopyRule>()];

    private readonly Dictionary<FaultKind, FaultRule> _faultRules = rules.OfType<FaultRule>().ToDictionary(rule => rule.Kind);

    /// <summary>The findings by file, line and code.</summary>
    /// <param name="read">Is told of each edition that has been read: how many articles it has, and how many editions there are.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public IReadOnlyList<Finding> Run(Action<int, int> read, CancellationToken cancellation)
    {
        var faults = new List<Fault>();
        var findings = new List<Finding>();
        var sketches = new List<SketchedArticle>();
        var faultRules = _faultRules;
        if (ContentFolder.OpenForAllFaults(path, faults, cancellation) is { } content && EditionChoice.Of(content, newspaperId, faults) is { } editions)
        {
            var gone = new GoneAddressCheck(content);
            foreach (var result in editions.AsParallel().AsOrdered().WithCancellation(cancellation).Select(files => Check(content, files, gone)))
            {
                faults.AddRange(result.Faults);
                findings.AddRange(result.Findings);
                sketches.AddRange(result.Sketches);
                read(result.Articles, editions.Count);
            }

            if (newspaperId is null)
                faults.AddRange(gone.Faults());
        }
        else
        {
            // Whatever is looked for: that there was nothing to look at must not read as nothing found.
            faultRules = new Dictionary<FaultKind, FaultRule>(faultRules) { [FaultKind.Broken] = new BrokenContent() };
        }

        findings.AddRange(faults.Where(IsWanted).Where(fault => faultRules.ContainsKey(fault.Kind)).Select(fault => faultRules[fault.Kind].Of(fault)));
        if (_copyRules.Length > 0)
        {
            var copies = new CopyList(CopySearch.Find(sketches));
            findings.AddRange(_copyRules.SelectMany(rule => rule.Check(copies)));
        }

        findings.Sort(Finding.Compare);
        return findings;
    }

    private EditionResult Check(ContentFolder content, EditionFiles files, GoneAddressCheck gone)
    {
        var faults = new List<Fault>();
        var bytes = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var edition = content.ReadEdition(files, faults, bytes.Add);
        gone.See(files, edition, isWhole: faults.Count == 0);
        if (edition is null)
            return new EditionResult(0, faults, [], []);
        var read = new CheckedEdition(edition, files, [.. edition.Pages.Select(page => Checked(page, files, bytes))]);
        return new EditionResult(
            edition.Pages.Sum(page => page.Articles.Count),
            faults,
            [.. _editionRules.SelectMany(rule => rule.Check(read))],
            _copyRules.Length == 0 ? [] : [.. SketchedPage.ArticlesOf(read)]);
    }

    private static CheckedPage Checked(Page page, EditionFiles files, Dictionary<string, byte[]> bytes)
    {
        var name = page.Label + FolderScan.PageExtension;
        return new CheckedPage(page, files.PathOf(name), Encoding.UTF8.GetString(bytes[name]));
    }

    /// <summary>Whether a fault is of the newspaper that is looked at, or of the archive as a whole.</summary>
    private bool IsWanted(Fault fault) =>
        newspaperId is null || Path.GetRelativePath(path, fault.File).Split(Path.DirectorySeparatorChar)[0] is var first && (first is "." or ArchiveFile.Name || first == newspaperId);

    /// <summary>What one edition gives.</summary>
    private sealed record EditionResult(int Articles, List<Fault> Faults, List<Finding> Findings, List<SketchedArticle> Sketches);
}
