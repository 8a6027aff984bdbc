using System.Collections.Concurrent;
using Archive.Content;
using Archive.Model;

namespace Archive.Check;

/// <summary>
/// Holds redirects.yml against the addresses that content/ gives to newspapers, editions, pages and articles, which it is shown edition by edition, on
/// several threads. Of other addresses (years, the archive's own pages) a build says what is wrong with them, with the same words.
/// </summary>
/// <param name="content">The archive.</param>
internal sealed class GoneAddressCheck(ContentFolder content)
{
    /// <summary>Addresses that redirects.yml names, as gone or as targets, by their folders.</summary>
    private readonly Dictionary<string, HashSet<string>> _named = content.Gone
        .SelectMany(one => one is { LeadsOut: false, Target: { } target } ? [one.Path, target] : new[] { one.Path })
        .GroupBy(path => SitePath.Split(path).Folder, StringComparer.Ordinal)
        .ToDictionary(folder => folder.Key, folder => folder.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Those of them that have a page.</summary>
    private readonly ConcurrentDictionary<string, bool> _there = new(StringComparer.Ordinal);

    /// <summary>Folders of editions that could not be read whole, so that nobody knows what is in them.</summary>
    private readonly ConcurrentDictionary<string, bool> _unknown = new(StringComparer.Ordinal);

    /// <summary>Sees an edition.</summary>
    /// <param name="files">Its files.</param>
    /// <param name="edition">What was read of it; null when nothing could be.</param>
    /// <param name="isWhole">Whether all was read without a fault.</param>
    public void See(EditionFiles files, Edition? edition, bool isWhole)
    {
        var folder = SitePath.In(files.NewspaperId, files.Key);
        if (!_named.TryGetValue(folder, out var named))
            return;
        if (!isWhole)
            _unknown[folder] = true;
        if (edition is null)
            return;
        foreach (var address in AddressesOf(edition).Where(named.Contains))
            _there[address] = true;
    }

    /// <summary>The faults, when all editions have been seen.</summary>
    public IEnumerable<Fault> Faults()
    {
        var file = Path.Combine(content.Path, RedirectsFile.Name);
        foreach (var one in content.Gone)
        {
            if (IsThere(one.Path) == true)
                yield return RedirectsFile.HasPage(one, file);
            else if (one is { LeadsOut: false, Target: { } target } && IsThere(target) == false)
                yield return RedirectsFile.HasNoTarget(one, file);
        }
    }

    private static IEnumerable<string> AddressesOf(Edition edition)
    {
        yield return Address.Edition(edition.Key);
        foreach (var page in edition.Pages)
        {
            yield return Address.Page(edition.Key, page.Label);
            yield return Address.Citations(edition.Key, page.Label);
            foreach (var article in page.Articles)
                yield return Address.Article(edition.Key, page.Label, article.Id);
        }
    }

    /// <summary>Whether an address has a page; null when only a build can tell.</summary>
    private bool? IsThere(string path)
    {
        if (_there.ContainsKey(path))
            return true;
        var parts = path.Split('/');
        if (Address.IsListOfNewspaper(path) || !GoneAddress.CanBe(path) || parts is not ([_, Address.Home] or [_, _, _]))
            return null;
        if (content.Newspapers.ContainsKey(parts[0]))
            return parts.Length == 2 ? true : _unknown.ContainsKey(SitePath.Split(path).Folder) ? null : false;

        // Of a newspaper that is at fault itself nobody has seen the editions.
        return Directory.Exists(Path.Combine(content.Path, parts[0])) ? null : false;
    }
}
