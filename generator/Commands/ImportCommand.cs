using System.CommandLine;
using Archive.Content;
using Archive.Import;
using Archive.Model;

namespace Archive.Commands;

/// <summary><c>archive import</c>: received page text to canonical pages in content/.</summary>
internal static class ImportCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var options = new ImportOptions();
        var command = new Command("import", "Read page text and write it to content/ as pages that a person can correct");
        options.AddTo(command);
        command.SetAction(parsed => Run(options, parsed, terminal, cancellation));
        return command;
    }

    private static int Run(ImportOptions options, ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var isDryRun = parsed.GetValue(options.DryRun);
        var isJson = parsed.GetValue(options.Json);
        var folder = parsed.GetRequiredValue(options.Content);
        var faults = new List<Fault>();

        // A dry run with --json shows what is known: that something is not known yet is no fault there.
        var gaps = isDryRun && isJson ? [] : faults;

        var content = Interruptible(() => Open(folder, isDryRun, faults), cancellation);

        // Of an archive at fault nobody knows the newspapers: what is missing besides cannot be told.
        var completion = content is null && faults.Count > 0 ? null : new Completion(faults, gaps);
        var log = new ImportLog(terminal, terminal.IsInteractive, isJson, parsed.GetValue(options.Quiet) || (isDryRun && !isJson));
        var outcome = new ImportOutcome(isDryRun);
        using var observers = new ImportObservers(options, parsed, outcome);
        var saving = default(Saving);
        try
        {
            using var received = Interruptible(() => ReceivedFiles.Find(parsed.GetRequiredValue(options.Files), options.Limits.Read(parsed), faults), cancellation);
            outcome.PassedOver = received.PassedOver;
            outcome.IsOfOneFile = !received.AreFound && parsed.GetRequiredValue(options.Files).Length == 1;
            var intake = Interruptible(() => Intake.Open(options, parsed, content, received.Files, faults), cancellation);
            saving = content is null ? null : new Saving(new PageStore(folder), isDryRun, saysUnchanged: !received.AreFound, log, faults);
            if (intake is not null)
            {
                if (intake.Found is { } catalog)
                    log.Note($"{catalog} is taken as the catalog (--catalog)");
                var plan = Interruptible(() => ImportPlan.Make([.. received.Files.Where(file => !intake.IsCatalog(file))], options.Plan(parsed, intake), faults), cancellation);
                if (LayoutNote(plan, isNamed: parsed.GetValue(options.Layout) is not null) is { } note)
                    log.Note(note);
                using var bar = new BuildBar(terminal, parsed.GetValue(options.Quiet));
                var read = new ImportReading(plan, new FileImporter(options.Formats(parsed, intake), intake.Newspapers), parsed.GetValue(options.Jobs), bar, log, faults);
                read.Run(new Finishing(saving, completion, observers, cancellation), outcome, cancellation);
            }
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or OperationCanceledException)
        {
            // The disk has the last word, or the user, but not the only one.
            log.Flush();
            if (refusal is not OperationCanceledException)
                faults.ForEach(terminal.Report);
            throw;
        }

        log.Flush();
        observers.Finish(terminal, faults);
        faults.ForEach(terminal.Report);
        foreach (var gap in gaps.Except(faults))
            terminal.Note(gap.ToString());
        if (faults.Count > 0)
            return ExitCode.Fault;
        return saving?.HasMetEdits == true ? ExitCode.EditedByHand : ExitCode.Done;
    }

    /// <summary>
    /// Does what only reads, and leaves it behind when the command is interrupted. Writing is not interrupted: it takes a moment, and
    /// leaves nothing half-written.
    /// </summary>
    internal static T Interruptible<T>(Func<T> read, CancellationToken cancellation) =>
        Task.Run(read, cancellation).WaitAsync(cancellation).GetAwaiter().GetResult();

    /// <summary>The archive to write to; a dry run does without when there is none.</summary>
    private static ContentFolder? Open(string folder, bool isDryRun, List<Fault> faults)
    {
        if (isDryRun && !Directory.Exists(folder))
            return null;
        Folders.Expect(folder, Folders.Archive, "--content", faults);
        return Directory.Exists(folder) ? ContentFolder.Open(folder, faults) : null;
    }

    /// <summary>Which layout was taken without being named, or would have been if every file fitted it.</summary>
    private static string? LayoutNote(ImportPlan plan, bool isNamed) => plan switch
    {
        { Layout: { } layout } when !isNamed => $"every path fits the layout {layout.Name} ({layout.Description}), so it is taken; --layout {ImportOptions.NoLayout} takes none",
        { Nearest: { } nearest } => $"{Words.Count(nearest.Fitting, "path")} fit the layout {nearest.Layout.Name}, and others do not, such as {Path.GetFileName(nearest.Other)}; no layout is taken; --layout {nearest.Layout.Name} takes it and refuses the others",
        _ => null,
    };
}
