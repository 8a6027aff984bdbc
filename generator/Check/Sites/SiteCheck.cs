using Archive.Model;

namespace Archive.Check;

/// <summary>
/// Looks through a built site with the given rules: several files at a time, each of which is read once, and then through what is known of the site as a whole.
/// The findings are the same on any machine.
/// </summary>
/// <param name="path">The site's folder.</param>
/// <param name="previous">The manifest of the site as it was published last; null when there is none.</param>
/// <param name="rules">The rules.</param>
internal sealed class SiteCheck(string path, string? previous, IReadOnlyCollection<Rule> rules)
{
    private readonly SiteFileRule[] _fileRules = [.. rules.OfType<SiteFileRule>()];

    private readonly Lock _gate = new();

    /// <summary>The findings by file, line and code.</summary>
    /// <param name="read">Is told after each file how many are read, and how many there are.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public IReadOnlyList<Finding> Run(Action<int, int> read, CancellationToken cancellation)
    {
        var site = CheckedSite.Open(path, previous);
        var reader = new SiteFileReader(site, new AddressReader(RootOf(site)));
        var findings = new List<Finding>();
        var done = 0;
        Parallel.ForEach(site.Paths, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount }, name =>
        {
            var found = Check(site, reader, name);
            lock (_gate)
            {
                findings.AddRange(found);
                read(++done, site.Paths.Count);
            }
        });
        findings.AddRange(rules.OfType<WholeSiteRule>().SelectMany(rule => rule.Check(site)));
        findings.Sort(Finding.Compare);
        return findings;
    }

    /// <summary>The public address of the site's root, which its first page names as its own.</summary>
    private static Uri? RootOf(CheckedSite site) =>
        site.Has(Address.Home) && SiteFileReader.Parse(site.FileOf(Address.Home)).Canonical() is { } address ? new Uri(address, ".") : null;

    private List<Finding> Check(CheckedSite site, SiteFileReader reader, string name)
    {
        CheckedFile file;
        try
        {
            file = reader.Read(name);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            file = new CheckedFile(site.FileOf(name), name, 0) { Faults = [new Fault(site.FileOf(name), Line: null, $"a file that cannot be read ({fault.Message})", "a readable file")] };
        }

        site.Note(file);
        using (file.Document)
            return [.. _fileRules.SelectMany(rule => rule.Check(file))];
    }
}
