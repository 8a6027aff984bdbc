using Archive.Content;
using Archive.Model;

namespace Archive.Commands;

/// <summary>Puts pages into the archive, one by one, and says what came of each.</summary>
/// <param name="store">The archive's pages.</param>
/// <param name="isDryRun">Whether to write nothing.</param>
/// <param name="terminal">Takes what a person must look at.</param>
/// <param name="say">Takes what was done.</param>
internal sealed class Saving(PageStore store, bool isDryRun, Terminal terminal, Action<string> say)
{
    private const int ShownDigits = 8;

    /// <summary>Whether a page was left alone because a person has edited it.</summary>
    public bool HasMetEdits { get; private set; }

    /// <summary>Saves a page that may be saved; returns it as it is, or would be, in the archive.</summary>
    public Page Save(Page page, Newspaper newspaper, ICollection<Fault> faults)
    {
        // First of all: a page without its newspaper.yml, as a full disk may leave it, would stay so.
        store.AddNewspaper(newspaper, isDryRun);
        var saved = store.Save(page, isDryRun);
        switch (saved.Outcome)
        {
            case SaveOutcome.Written:
                if (saved.FormerSha256 is { } former)
                    terminal.Note(Replaced(saved.Path, former, page.Source!));
                say($"{saved.Path}: {(isDryRun ? "would be written" : "written")}, {Words.Count(page.Articles.Count, "article")}, {Words.Count(Flags(page), "review flag")}");
                break;
            case SaveOutcome.Unchanged:
                say($"{saved.Path}: unchanged");
                break;
            case SaveOutcome.EditedByHand:
                HasMetEdits = true;
                terminal.Fail($"{saved.Path}: edited by hand, left alone; the import differs by the lines below; take over by hand what is right:");
                terminal.Detail(saved.Difference ?? "");
                break;
            case SaveOutcome.OtherCase:
                faults.Add(new Fault(saved.Path, null, $"a page there already, whose label is {page.Label} but for upper and lower case", $"labels that differ in more: on many disks both are one file; {page.Source?.File} needs another --page, or the label as it is there"));
                break;
            case SaveOutcome.OtherSource:
                faults.Add(new Fault(saved.Path, null, $"a page imported from {saved.OtherSource}", $"one source for each page: {page.Source?.File} gives it too; pass its own --page or --date, or delete the page's file first"));
                break;
        }

        return saved.Page;
    }

    /// <summary>
    /// A corrected source keeps its name, but so does another file of that name: the page does not say which of the two it is, so a
    /// person must be able to see that it happened.
    /// </summary>
    private string Replaced(string path, string former, PageSource source) =>
        $"{path}: {(isDryRun ? "would be replaced" : "replaced")}: its source {source.File} changed, sha256 {former[..ShownDigits]}… -> {source.Sha256[..ShownDigits]}…";

    private static int Flags(Page page) => page.Articles.Sum(article => article.Review.Count);
}
