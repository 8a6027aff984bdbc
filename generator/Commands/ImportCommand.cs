using System.CommandLine;
using System.Text;
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
        var isDryRun = parsed.GetValue(options.DryRun);
        var isJson = parsed.GetValue(options.Json);
        var folder = parsed.GetRequiredValue(options.Content);
        var faults = new List<Fault>();

        // A dry run with --json shows what is known: that something is not known yet is no fault there.
        var gaps = isDryRun && isJson ? [] : faults;

        var content = Interruptible(() => Open(folder, isDryRun, faults), cancellation);

        // Of an archive at fault nobody knows the newspapers: what is missing besides cannot be told.
        var isArchiveAtFault = content is null && faults.Count > 0;
        var intake = Interruptible(() => new Intake(options, parsed, content?.Newspapers.Values.ToList() ?? [], faults), cancellation);
        var completion = new Completion(faults, gaps);
        var saving = new Saving(new PageStore(folder), isDryRun, terminal, isJson ? terminal.Note : terminal.Say);
        var pages = new List<ImportedPage>();
        try
        {
            foreach (var file in parsed.GetRequiredValue(options.Files))
            {
                if (Interruptible(() => intake.Read(file, terminal.Note), cancellation) is not { } read)
                    continue;
                var item = isArchiveAtFault ? read : completion.Complete(read);
                if (content is not null && item.Page is not null)
                    item = item with { Page = saving.Save(item.Page, item.Draft.Newspaper!, faults) };
                if (isJson)
                    pages.Add(item);
            }
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            // The disk has the last word, but not the only one.
            faults.ForEach(terminal.Report);
            throw;
        }

        if (isJson)
            terminal.Write(Json(pages, isArray: parsed.GetRequiredValue(options.Files).Length > 1));
        faults.ForEach(terminal.Report);
        foreach (var gap in gaps.Except(faults))
            terminal.Note(gap.ToString());
        if (faults.Count > 0)
            return ExitCode.Fault;
        return saving.HasMetEdits ? ExitCode.EditedByHand : ExitCode.Done;
    }

    /// <summary>
    /// Does what only reads, and leaves it behind when the command is interrupted. Writing is not interrupted: it takes a moment, and
    /// leaves nothing half-written.
    /// </summary>
    private static T Interruptible<T>(Func<T> read, CancellationToken cancellation) =>
        Task.Run(read, cancellation).WaitAsync(cancellation).GetAwaiter().GetResult();

    /// <summary>The archive to write to; a dry run does without when there is none.</summary>
    private static ContentFolder? Open(string folder, bool isDryRun, List<Fault> faults)
    {
        if (isDryRun && !Directory.Exists(folder))
            return null;
        Folders.Expect(folder, Folders.Archive, "--content", faults);
        return Directory.Exists(folder) ? ContentFolder.Open(folder, faults) : null;
    }

    private static string Json(List<ImportedPage> pages, bool isArray)
    {
        var twins = pages.Select(page => page.Twin);
        return Encoding.UTF8.GetString(isArray ? JsonTwin.WriteArray(twins) : [.. twins.SelectMany(JsonTwin.Write)]);
    }
}
