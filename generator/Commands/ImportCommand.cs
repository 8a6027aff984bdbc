using System.CommandLine;
using Archive.Content;
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
        var faults = new List<Fault>();
        var files = parsed.GetRequiredValue(options.Files);
        var intake = new Intake(options, parsed, faults);
        var imported = new List<ImportedPage>();
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (intake.Read(file) is not { } draft)
                continue;
            foreach (var note in draft.Notes)
                terminal.Note($"{file}: {note}");
            imported.Add(draft);
        }

        // With --json standard output is the twins' alone.
        var isJson = parsed.GetValue(options.Json);
        var isDryRun = parsed.GetValue(options.DryRun);
        var outcome = ExitCode.Done;
        var pages = Completion.Complete(imported, faults);
        if (Open(parsed.GetRequiredValue(options.Content), isDryRun, faults) is { } content)
            outcome = new Saving(new PageStore(content), isDryRun, terminal, isJson ? terminal.Note : terminal.Say).Save(pages, faults, cancellation);
        if (isJson)
            terminal.Write(PageJson.Of(imported, isArray: files.Length > 1));
        faults.ForEach(terminal.Report);
        return faults.Count > 0 ? ExitCode.Fault : outcome;
    }

    /// <summary>The archive to write to; a dry run does without when there is none.</summary>
    private static ContentFolder? Open(string path, bool isDryRun, List<Fault> faults)
    {
        if (isDryRun && !Directory.Exists(path))
            return null;
        Folders.Expect(path, "the archive's folder with archive.yml", "--content", faults);
        return Directory.Exists(path) ? ContentFolder.Open(path, faults) : null;
    }
}
