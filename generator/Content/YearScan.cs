using System.Globalization;
using System.Text.RegularExpressions;
using Archive.Model;

namespace Archive.Content;

/// <summary>Finds the editions of a newspaper in the folder of a year.</summary>
/// <param name="newspaperId">The newspaper.</param>
/// <param name="newspaperFolder">Its folder.</param>
/// <param name="year">The year, as its folder is named.</param>
internal sealed partial class YearScan(string newspaperId, string newspaperFolder, string year)
{
    // The pages of an edition are called like those of the one before.
    private readonly HashSet<string> _pages = new(StringComparer.Ordinal);

    /// <summary>What was found where it has no place.</summary>
    public List<Fault> Faults { get; } = [];

    /// <summary>The editions as they lie there.</summary>
    public List<FoundEdition> Editions() => [.. FolderEntry.In(Path.Combine(newspaperFolder, year)).Select(Edition).OfType<FoundEdition>()];

    private FoundEdition? Edition(FolderEntry entry)
    {
        var name = $"{year}/{entry.Name}";
        var match = EditionName().Match(entry.Name);
        var digits = match.Groups["date"].Value.Replace("--", "/", StringComparison.Ordinal);
        if (!entry.IsFolder || !EdtfDate.TryParse(digits, out var date, out _) || date.Key != match.Groups["date"].Value)
        {
            Fault(name, "an edition's folder, named by its date, such as 2021-10-23, 2019-11 or 2021-10-23_2");
            return null;
        }

        if (date.Year != year)
        {
            Fault(name, $"the edition in the folder of its year, {date.Year}");
            return null;
        }

        var number = match.Groups["number"].Success ? int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) : 1;
        var path = Path.Combine(newspaperFolder, year, entry.Name);
        var entries = FolderEntry.In(path);
        var (pages, images) = (Pages(name, entries), Images(path, entries));
        return pages.Count == 0 ? null : new FoundEdition(
            new EditionFiles(
                newspaperId,
                entry.Name,
                path,
                pages.Select(page => page.Name).ToValueList(),
                images.Select(image => image.Name).ToValueList(),
                pages.Concat(images).ToValueList()),
            date,
            number);
    }

    private List<FileStamp> Pages(string edition, FolderEntry[] entries)
    {
        var pages = new List<FileStamp>(entries.Length);
        foreach (var entry in entries)
        {
            if (!entry.IsFolder && IsPage(entry.Name))
                pages.Add(entry.Stamp);
            else if (!entry.IsFolder || entry.Name != FolderScan.ImageFolder)
                Fault($"{edition}/{entry.Name}", $"a page named by its label and {FolderScan.PageExtension} ({PageLabel.Expected}), or the folder {FolderScan.ImageFolder}");
        }

        return pages;
    }

    private bool IsPage(string name)
    {
        if (_pages.Contains(name))
            return true;
        var isPage = name.EndsWith(FolderScan.PageExtension, StringComparison.Ordinal) && PageLabel.IsValid(Path.GetFileNameWithoutExtension(name));
        if (isPage)
            _pages.Add(name);
        return isPage;
    }

    private static List<FileStamp> Images(string edition, FolderEntry[] entries) => [.. entries
        .Where(entry => entry.IsFolder && entry.Name == FolderScan.ImageFolder)
        .SelectMany(_ => FolderEntry.In(Path.Combine(edition, FolderScan.ImageFolder)))
        .Where(entry => !entry.IsFolder)
        .Select(entry => entry.Stamp with { Name = $"{FolderScan.ImageFolder}/{entry.Name}" })];

    private void Fault(string name, string expected) => Faults.Add(FolderScan.Stray(newspaperFolder, name, expected));

    [GeneratedRegex(@"^(?<date>[0-9X-]+)(?:_(?<number>[2-9]|[1-9][0-9]{1,5}))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex EditionName();
}
