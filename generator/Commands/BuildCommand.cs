using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Archive.Build;

namespace Archive.Commands;

/// <summary><c>archive build</c>: content/ and templates/ to site/.</summary>
internal static class BuildCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var content = Folders.ContentOption();
        var templates = Folders.Option("--templates", "templates", "Page templates and assets");
        var output = Folders.OutputOption();
        var strict = new Option<bool>("--strict") { Description = "Leave the old site as it is when any input has a fault" };
        var noSearch = new Option<bool>("--no-search") { Description = "Leave out the search: its index, its page and its fields" };
        var command = new Command("build", "Build the site from content/ and templates/") { content, templates, output, strict, noSearch };
        command.SetAction(parsed => Run(
            new BuildOptions
            {
                Content = parsed.GetRequiredValue(content),
                Templates = parsed.GetRequiredValue(templates),
                Output = parsed.GetRequiredValue(output),
                Strict = parsed.GetValue(strict),
                HasSearch = !parsed.GetValue(noSearch),
            },
            terminal,
            cancellation));
        return command;
    }

    private static int Run(BuildOptions options, Terminal terminal, CancellationToken cancellation)
    {
        if (!Folders.AreThere(terminal, (options.Content, Folders.Archive, "--content"), (options.Templates, "the folder of page templates", "--templates")))
            return ExitCode.Fault;

        var clock = Stopwatch.StartNew();
        BuildResult result;
        using (var bar = new BuildBar(terminal))
            result = new SiteBuild(options, bar).Run(cancellation);
        foreach (var fault in result.Faults)
            terminal.Report(fault);
        if (result.Summary is { } summary)
            Summarise(summary, options, clock.Elapsed, terminal);
        if (result.Faults.Count > 0)
            terminal.Fail(Verdict(result, options));
        return result.Faults.Count > 0 ? ExitCode.Fault : ExitCode.Done;
    }

    private static void Summarise(BuildSummary summary, BuildOptions options, TimeSpan elapsed, Terminal terminal)
    {
        var counts = string.Join(
            ", ",
            Words.Count(summary.Newspapers, "newspaper"),
            Words.Count(summary.Editions, "edition"),
            Words.Count(summary.Pages, "page"),
            Words.Count(summary.Articles, "article"));
        terminal.Say(counts);
        terminal.Say(string.Create(
            CultureInfo.InvariantCulture,
            $"{Words.Count(summary.Files, "file")} in {options.Output} ({summary.Changed} written, {summary.Removed} removed), {elapsed.TotalSeconds:0.0} s"));
        terminal.Say($"Look at it: dotnet run --project generator -c Release -- serve{Folders.OutputArgument(options.Output)}");
    }

    private static string Verdict(BuildResult result, BuildOptions options)
    {
        var faults = Words.Count(result.Faults.Count, "fault");
        return result.Summary is null
            ? $"{faults}; nothing was published, {options.Output} is as it was"
            : $"{faults}; the site was published without what is at fault";
    }
}
