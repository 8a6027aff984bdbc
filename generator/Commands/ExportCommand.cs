using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Archive.Build;

namespace Archive.Commands;

/// <summary><c>archive export</c>: content/ to files that other programs take in.</summary>
internal static class ExportCommand
{
    private const string Description =
        """
        Write content/, or some of its editions, as files for other programs.

          opensearch  documents for OpenSearch's bulk interface, and their mapping (a folder)
          csv         a table, an article a row; archive import reads it back (a file: UTF-8 with a byte order mark, so that Excel shows Chinese;
                      cells that a spreadsheet would take for formulas have an apostrophe before them, which archive import takes off)
          jsonl       an article a line, with the fields of the JSON twins; archive import reads it back (a file)
          epub        books for reading systems (EPUB 3.3), one for each edition, or with --per newspaper for each newspaper (a folder)
          bagit       a bag for deposit (RFC 8493): the files of content/ and the received files (--sources) with their SHA-512 and SHA-256 (a new folder)
        """;

    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var flags = new ExportFlags();
        var command = new Command("export", Description);
        flags.AddTo(command);
        command.SetAction(parsed => Run(flags.Read(parsed), terminal, cancellation));
        return command;
    }

    private static int Run(ExportOptions options, Terminal terminal, CancellationToken cancellation)
    {
        (string, string, string)[] sources = options.Bag.Sources is { } folder ? [(folder, "the folder of the received files", "--sources")] : [];
        if (!Folders.AreThere(terminal, [(options.Content, Folders.Archive, "--content"), .. sources]))
            return ExitCode.Fault;

        var clock = Stopwatch.StartNew();
        ExportResult result;
        using (var bar = new BuildBar(terminal))
            result = new ArchiveExport(options, bar).Run(cancellation);
        foreach (var fault in result.Faults)
            terminal.Report(fault);
        foreach (var note in result.Notes)
            terminal.Note(note);
        if (result.Summary is { } summary)
        {
            terminal.Say(string.Create(
                CultureInfo.InvariantCulture,
                $"{Words.Count(summary.Editions, "edition")}, {Words.Count(summary.Articles, "article")} in {Words.Count(summary.Files, "file")} in {options.Output}, {clock.Elapsed.TotalSeconds:0.0} s"));
        }

        if (result.Faults.Count > 0)
            terminal.Fail($"{Words.Count(result.Faults.Count, "fault")}; {(result.Summary is null ? "nothing was exported" : "exported without what is at fault")}");
        return result.Faults.Count > 0 ? ExitCode.Fault : ExitCode.Done;
    }
}
