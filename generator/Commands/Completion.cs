using Archive.Model;

namespace Archive.Commands;

/// <summary>
/// Drafts to pages: what neither the page nor flags nor catalog say is asked for, and two files for one page are refused.
/// </summary>
/// <param name="faults">Takes files that cannot have a page.</param>
/// <param name="gaps">Takes what nobody knows yet.</param>
internal sealed class Completion(ICollection<Fault> faults, ICollection<Fault> gaps)
{
    /// <summary>The file that gave each page first. Without regard to case: on many disks 1a.md and 1A.md are one file.</summary>
    private readonly Dictionary<string, (string Address, string File)> _firsts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The same with its page; without one, and with a fault, when it cannot have one.</summary>
    public ImportedPage Complete(ImportedPage item)
    {
        var draft = item.Draft;
        if (draft.Newspaper is null && item.NewspaperId is { } id)
            gaps.Add(new Fault(item.File, null, $"the newspaper {id}, whose name nobody says", $"an entry '{id}:' with 'name: ' below 'newspapers:' in a catalog (--catalog)"));
        if (draft is not { Newspaper: { } newspaper, Date: { } date, Label: { } label })
        {
            AskFor(item);
            return item;
        }

        var edition = new EditionKey(newspaper.Id, date, draft.EditionNumber);
        var address = Address.Page(edition, label);
        if (!_firsts.TryAdd(address, (address, item.File)))
        {
            var first = _firsts[address];
            faults.Add(new Fault(
                item.File,
                null,
                item.File == first.File ? "the same file for the second time"
                    : address == first.Address ? $"the page {address}, which {first.File} gives too"
                    : $"the page {address}, which on many disks is one file with {first.Address}, which {first.File} gives",
                "one file for each page: tell them apart by --page or --date, or in a catalog"));
            return item;
        }

        return item with
        {
            Page = new Page
            {
                Edition = edition,
                Label = label,
                Sequence = draft.Sequence ?? 0,
                Section = draft.Section,
                Source = draft.Source,
                Articles = draft.Articles,
                Teasers = draft.Teasers,
                Furniture = draft.Furniture,
            },
        };
    }

    private void AskFor(ImportedPage item)
    {
        var draft = item.Draft;
        var missing = new List<string>();
        if (draft.Newspaper is null && item.NewspaperId is null)
            missing.Add("newspaper");
        if (draft.Date is null)
            missing.Add("date");
        if (draft.Label is null)
            missing.Add("page");
        if (missing.Count == 0)
            return;
        var hint = draft.Date is null && draft.DateHint is { } text ? $" (its text mentions {text})" : "";
        if (draft.Newspaper is null && item.NewspaperId is null && draft.NewspaperName is { } name)
            hint += $" (it prints {name}, which needs an id of your choice)";
        gaps.Add(new Fault(
            item.File,
            null,
            $"a page of which nobody says: {string.Join(", ", missing)}{hint}",
            $"{string.Join(", ", missing.Select(name => "--" + name))}, or an entry in a catalog (--catalog)"));
    }
}
