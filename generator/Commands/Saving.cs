using Archive.Content;
using Archive.Import;
using Archive.Model;

namespace Archive.Commands;

/// <summary>Puts pages into the archive, one by one, and says what came of each.</summary>
/// <param name="store">The archive's pages.</param>
/// <param name="isDryRun">Whether to write nothing.</param>
/// <param name="saysUnchanged">Whether a page is named that stays as it is; of many, they are counted.</param>
/// <param name="log">Takes what was done, and what a person must look at.</param>
/// <param name="faults">Takes pages that cannot be saved.</param>
internal sealed class Saving(PageStore store, bool isDryRun, bool saysUnchanged, ImportLog log, ICollection<Fault> faults)
{
    private const int ShownDigits = 8;

    /// <summary>Whether a page was left alone because a person has edited it.</summary>
    public bool HasMetEdits { get; private set; }

    /// <summary>Saves a page that may be saved; says how it is, or would be, in the archive.</summary>
    public SaveResult Save(Page page, Newspaper newspaper)
    {
        // First of all: a page without its newspaper.yml, as a full disk may leave it, would stay so.
        store.AddNewspaper(newspaper, isDryRun);
        var saved = store.Save(page, isDryRun);
        switch (saved.Outcome)
        {
            case SaveOutcome.Written:
                if (saved.FormerSha256 is { } former)
                    log.Note(Replaced(saved.Path, former, page.Source!));
                log.Say($"{saved.Path}: {(isDryRun ? "would be written" : "written")}, {Words.Count(page.Articles.Count, "article")}, {Words.Count(Flags(page), "review flag")}");
                break;
            case SaveOutcome.Unchanged:
                if (saysUnchanged)
                    log.Say($"{saved.Path}: unchanged");
                break;
            case SaveOutcome.EditedByHand:
                HasMetEdits = true;
                log.Fail($"{saved.Path}: edited by hand, left alone; the import differs by the lines below; take over by hand what is right:", saved.Difference ?? "");
                break;
            case SaveOutcome.OtherCase:
                faults.Add(new Fault(saved.Path, null, $"a page there already, whose label is {page.Label} but for upper and lower case", $"labels that differ in more: on many disks both are one file; {page.Source?.File} needs another --page, or the label as it is there"));
                break;
            case SaveOutcome.OtherSource:
                faults.Add(new Fault(saved.Path, null, $"a page imported from {saved.OtherSource}", $"one source for each page: {page.Source?.File} gives it too; pass its own --page or --date, or delete the page's file first"));
                break;
            case SaveOutcome.FilesMissing:
                faults.Add(new Fault(saved.Path, null, $"a page imported from files of which {Some(saved.MissingFiles!)} {(saved.MissingFiles!.Count == 1 ? "is" : "are")} not given now", "all files of the page together, so that none of its articles is lost; or delete the page's file first"));
                break;
        }

        return saved;
    }

    /// <summary>The pages of an edition that are there, but for those with the given labels.</summary>
    public IReadOnlyList<Page> PagesBesides(EditionKey edition, IReadOnlyCollection<string> labels) => store.PagesBesides(edition, labels);

    /// <summary>Saves a page that was there before, after something about it was settled; one that a person has edited stays as it is.</summary>
    public void SaveSettled(Page page)
    {
        var saved = store.Save(page, isDryRun);
        if (saved.Outcome == SaveOutcome.Written)
            log.Say($"{saved.Path}: {(isDryRun ? "would be written" : "written")}, the other end of a jump was found");
    }

    /// <summary>Puts the picture of a page beside it.</summary>
    public void SavePicture(Page page, IReceivedFile picture)
    {
        try
        {
            if (PagePicture.EndingOf(Head(picture)) is not { } ending)
            {
                faults.Add(new Fault(picture.Name, null, "no picture that a page may show", "JPEG, PNG or WebP, whatever its name says"));
                return;
            }

            var saved = store.SavePicture(page.Edition, page.Label, ending, picture.Open, isDryRun);
            if (saved.Outcome == SaveOutcome.Written)
                log.Say($"{saved.Path}: {(isDryRun ? "would be written" : "written")}, the picture of page {page.Label}");
            else if (saved.Outcome != SaveOutcome.Unchanged)
                log.Note($"{saved.Path}: left alone: it is another picture than {picture.Name}; delete it to take that one");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            faults.Add(new Fault(picture.Name, null, $"a picture that cannot be copied ({fault.Message.TrimEnd('.')})", "a readable picture, and a disk with room"));
        }
    }

    private static byte[] Head(IReceivedFile picture)
    {
        var head = new byte[16];
        using var stream = picture.Open();
        return head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
    }

    /// <summary>
    /// A corrected source keeps its name, but so does another file of that name: the page does not say which of the two it is, so a
    /// person must be able to see that it happened.
    /// </summary>
    private string Replaced(string path, string former, PageSource source) =>
        $"{path}: {(isDryRun ? "would be replaced" : "replaced")}: its source {source.File} changed, sha256 {former[..ShownDigits]}… -> {source.Sha256[..ShownDigits]}…";

    private static string Some(IReadOnlyList<string> names) =>
        names.Count <= 3 ? string.Join(", ", names) : $"{string.Join(", ", names.Take(2))} and {names.Count - 2} more";

    private static int Flags(Page page) => page.Articles.Sum(article => article.Review.Count);
}
