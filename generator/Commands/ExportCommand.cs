using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Archive.Build;

namespace Archive.Commands;

/// <summary><c>archive export</c>: content/ to files that another system's search takes in.</summary>
internal static class ExportCommand
{
    private const string OpenSearch = "opensearch";

    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var format = new Option<string>("--format") { Description = $"What the files are for: {OpenSearch}", HelpName = "FORMAT", Required = true };
        format.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: not OpenSearch and var found }])
                result.AddError($"--format: found '{found}'; expected {OpenSearch}");
        });
        var content = Folders.ContentOption();
        var output = Folders.Option("--output", OpenSearch, "The exported files");
        var command = new Command("export", "Write content/ as files for another search: documents for OpenSearch's bulk interface, and their mapping") { format, content, output };
        command.SetAction(parsed => Run(
            new ExportOptions { Content = parsed.GetRequiredValue(content), Output = parsed.GetRequiredValue(output) }, terminal, cancellation));
        return command;
    }

    private static int Run(ExportOptions options, Terminal terminal, CancellationToken cancellation)
    {
        if (!Folders.AreThere(terminal, (options.Content, Folders.Archive, "--content")))
            return ExitCode.Fault;

        var clock = Stopwatch.StartNew();
        ExportResult result;
        using (var bar = new BuildBar(terminal))
            result = new OpenSearchExport(options, bar).Run(cancellation);
        foreach (var fault in result.Faults)
            terminal.Report(fault);
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
