using Archive.Model;

namespace Archive.Commands;

/// <summary>
/// Drafts to pages: what neither the page nor flags nor catalog say is asked for, and two files for one page are refused.
/// </summary>
internal static class Completion
{
    public static IReadOnlyList<(Page Page, Newspaper? Newspaper)> Complete(IEnumerable<ImportedPage> imported, ICollection<Fault> faults)
    {
        var firsts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var pages = new List<(Page, Newspaper?)>();
        foreach (var item in imported)
        {
            if (Complete(item, faults) is not { } page)
                continue;
            var address = Address.Page(page.Edition, page.Label);
            if (firsts.TryAdd(address, item.File))
                pages.Add((page, item.Newspaper));
            else
                faults.Add(new Fault(item.File, null, $"the page {address}, which {firsts[address]} gives too", "one file for each page: name another --page or --date"));
        }

        return pages;
    }

    private static Page? Complete(ImportedPage item, ICollection<Fault> faults)
    {
        var draft = item.Draft;
        var missing = new List<string>();
        if (draft.NewspaperId is null)
            missing.Add("newspaper");
        if (draft.Date is null)
            missing.Add("date");
        if (draft.Label is null)
            missing.Add("page");
        if (missing.Count > 0)
        {
            faults.Add(new Fault(
                item.File, null, $"a page that does not print its {string.Join(" and ", missing)}", $"{string.Join(" and ", missing.Select(name => "--" + name))}, or an entry in the catalog"));
            return null;
        }

        return new Page
        {
            Edition = new EditionKey(draft.NewspaperId!, draft.Date!),
            Label = draft.Label!,
            Sequence = 1,
            Section = draft.Section,
            Source = draft.Source,
            Articles = draft.Articles,
        };
    }
}
