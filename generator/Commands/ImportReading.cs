using Archive.Build;
using Archive.Import;
using Archive.Model;

namespace Archive.Commands;

/// <summary>Reads what is planned and hands it on, edition by edition.</summary>
/// <param name="plan">What is read.</param>
/// <param name="importer">Reads the files.</param>
/// <param name="jobs">How many files are read at once.</param>
/// <param name="progress">Hears how far it is.</param>
/// <param name="log">Takes the importer's notes.</param>
/// <param name="faults">Takes what cannot be read.</param>
internal sealed class ImportReading(ImportPlan plan, FileImporter importer, int jobs, IProgress<BuildProgress> progress, ImportLog log, ICollection<Fault> faults)
{
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private int _done;
    private int _articles;
    private int _pages;

    public void Run(Finishing finishing, ImportOutcome outcome, CancellationToken cancellation)
    {
        var buffer = new EditionBuffer(plan.IsInOrder, finishing.Finish);

        // Left open when the command is interrupted: another thread may still be moving it.
        var files = new ImportRun(importer, plan, jobs).Read(cancellation).GetEnumerator();
        while (ImportCommand.Interruptible(files.MoveNext, cancellation))
        {
            foreach (var result in files.Current.Results)
            {
                cancellation.ThrowIfCancellationRequested();
                if (Take(files.Current.Item, result) is { } page)
                    buffer.Add(page);
            }

            progress.Report(new BuildProgress("importing", ++_done, plan.Leads.Count + plan.Others.Count, _articles));
        }

        files.Dispose();
        buffer.Flush();
        outcome.Files = _done;
        outcome.LoosePictures = plan.Pictures.Count(picture => !_shown.Contains(picture.Name));
    }

    private ImportedPage? Take(ReceivedItem item, ImportResult result)
    {
        foreach (var fault in result.Faults)
            faults.Add(fault);
        foreach (var line in result.Notes)
            log.Note($"{item.File.Name}: {line}");
        if (result.Draft is not { } draft)
            return null;
        _articles += draft.Articles.Count;
        if (draft.Image is { } picture)
            _shown.Add(picture.Name);
        return new ImportedPage(item.File.Name, Intake.WithNewspaper(draft, item.Known), item.Known.NewspaperId) { Place = _pages++ };
    }
}
