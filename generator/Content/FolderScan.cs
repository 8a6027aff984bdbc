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

    /// <summary>The fault of a file or folder that has no place where it lies.</summary>
    /// <param name="folder">The newspaper's folder.</param>
    /// <param name="name">Its path below that.</param>
    /// <param name="expected">What was expected there.</param>
    public static Fault Stray(string folder, string name, string expected) =>
        new(Path.Combine(folder, name), Line: null, $"{FaultLog.Quote(Path.GetFileName(name))}, which has no place here", expected) { Kind = FaultKind.Stray };

    /// <summary>The editions in order of date and number.</summary>
    public IEnumerable<EditionFiles> Editions()
    {
        // The disk answers several at once.
        var years = FolderEntry.In(folder).Where(IsYear).Select(entry => new YearScan(newspaperId, folder, entry.Name))
            .Select(year => Task.Run(() => (Found: year.Editions(), year.Faults)))
            .ToList();
        var editions = new List<FoundEdition>();
        foreach (var year in years)
        {
            var (found, wrong) = year.GetAwaiter().GetResult();
            editions.AddRange(found);
            foreach (var fault in wrong)
                faults.Add(fault);
        }

        return editions.OrderBy(found => found.Date.Key, StringComparer.Ordinal).ThenBy(found => found.Number).Select(found => found.Files);
    }

    private bool IsYear(FolderEntry entry)
    {
        if (entry.IsFolder && YearName().IsMatch(entry.Name))
            return true;
        if (entry.Name != NewspaperFile.Name)
            faults.Add(Stray(folder, entry.Name, $"{NewspaperFile.Name} or a year's folder, such as 2021"));
        return false;
    }

    [GeneratedRegex(@"^[0-9]{2}(?:[0-9]{2}|[0-9]X|XX)\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearName();
}

/// <summary>An edition as a scan has found it.</summary>
/// <param name="Files">Its files.</param>
/// <param name="Date">Its date, as the name of its folder has it.</param>
/// <param name="Number">Which of that date.</param>
internal sealed record FoundEdition(EditionFiles Files, EdtfDate Date, int Number);
