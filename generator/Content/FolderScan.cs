using System.Globalization;
using System.Text.RegularExpressions;
using Archive.Model;

namespace Archive.Content;

/// <summary>
/// Finds the editions below a newspaper's folder by the names of folders and files alone:
/// <c>&lt;year&gt;/&lt;edition&gt;/&lt;page&gt;.md</c>. Whatever lies where no page can be found is a fault, so that nothing is left
/// out in silence; names that begin with a dot belong to the system and are passed over.
/// </summary>
internal sealed partial class FolderScan(string newspaperId, string folder, ICollection<Fault> faults)
{
    public const string PageExtension = ".md";

    public const string ImageFolder = "images";

    /// <summary>The editions in order of date and number.</summary>
    public IEnumerable<EditionFiles> Editions() => FolderEntry.In(folder)
        .SelectMany(Year)
        .OrderBy(found => found.Date.Key, StringComparer.Ordinal)
        .ThenBy(found => found.Number)
        .Select(found => found.Files);

    private IEnumerable<FoundEdition> Year(FolderEntry entry)
    {
        if (entry.IsFolder && YearName().IsMatch(entry.Name))
            return FolderEntry.In(Path.Combine(folder, entry.Name)).Select(child => Edition(entry.Name, child)).OfType<FoundEdition>();
        if (entry.Name != NewspaperFile.Name)
            Fault(entry.Name, $"{NewspaperFile.Name} or a year's folder, such as 2021");
        return [];
    }

    private FoundEdition? Edition(string year, FolderEntry entry)
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
        var path = Path.Combine(folder, year, entry.Name);
        var entries = FolderEntry.In(path).ToArray();
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
        var pages = new List<FileStamp>();
        foreach (var entry in entries)
        {
            if (!entry.IsFolder && entry.Name.EndsWith(PageExtension, StringComparison.Ordinal) && PageLabel.IsValid(Path.GetFileNameWithoutExtension(entry.Name)))
                pages.Add(entry.Stamp);
            else if (!entry.IsFolder || entry.Name != ImageFolder)
                Fault($"{edition}/{entry.Name}", $"a page named by its label and {PageExtension} ({PageLabel.Expected}), or the folder {ImageFolder}");
        }

        return pages;
    }

    private static List<FileStamp> Images(string edition, FolderEntry[] entries) => [.. entries
        .Where(entry => entry.IsFolder && entry.Name == ImageFolder)
        .SelectMany(_ => FolderEntry.In(Path.Combine(edition, ImageFolder)))
        .Where(entry => !entry.IsFolder)
        .Select(entry => entry.Stamp with { Name = $"{ImageFolder}/{entry.Name}" })];

    private void Fault(string name, string expected) =>
        faults.Add(new Fault(Path.Combine(folder, name), Line: null, $"{FaultLog.Quote(Path.GetFileName(name))}, which has no place here", expected) { Kind = FaultKind.Stray });

    private sealed record FoundEdition(EditionFiles Files, EdtfDate Date, int Number);

    [GeneratedRegex(@"^[0-9]{2}(?:[0-9]{2}|[0-9]X|XX)\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearName();

    [GeneratedRegex(@"^(?<date>[0-9X-]+)(?:_(?<number>[2-9]|[1-9][0-9]{1,5}))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex EditionName();
}
