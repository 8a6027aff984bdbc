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
    /// <summary>Saves what may be saved; a page that a person has edited stays.</summary>
    /// <returns>The exit code, were there no faults.</returns>
    public int Save(IReadOnlyList<(Page Page, Newspaper? Newspaper)> pages, ICollection<Fault> faults, CancellationToken cancellation)
    {
        var isAnyEdited = false;
        foreach (var (page, newspaper) in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            var saved = store.Save(page, newspaper, isDryRun);
            switch (saved.Outcome)
            {
                case SaveOutcome.Written:
                    say($"{saved.Path}: {(isDryRun ? "would be written" : "written")}, {Words.Count(page.Articles.Count, "article")}");
                    break;
                case SaveOutcome.Unchanged:
                    say($"{saved.Path}: unchanged");
                    break;
                case SaveOutcome.EditedByHand:
                    isAnyEdited = true;
                    terminal.Fail($"{saved.Path}: edited by hand, left alone; importing again would change:");
                    terminal.Detail(saved.Difference ?? "");
                    break;
                default:
                    faults.Add(new Fault(saved.Path, null, "a page from another source", $"one source for each page: {page.Source?.File} gives it too"));
                    break;
            }
        }

        return isAnyEdited ? ExitCode.EditedByHand : ExitCode.Done;
    }
}
