using System.Diagnostics;
using System.Globalization;
using Archive.Build;

namespace Archive.Commands;

/// <summary>Runs a build and says what came of it.</summary>
/// <param name="terminal">Where it is said.</param>
/// <param name="isQuiet">Whether only faults are said.</param>
/// <param name="isVerbose">Whether the time of each step is.</param>
/// <param name="isShown">Whether the user is shown the site anyway, and need not be told how to look at it.</param>
internal sealed class BuildReport(Terminal terminal, bool isQuiet = false, bool isVerbose = false, bool isShown = false) : IProgress<BuildStep>
{
    /// <summary>The exit code for what came of a build.</summary>
    public static int CodeOf(BuildResult result) => result.Faults.Count > 0 ? ExitCode.Fault : ExitCode.Done;

    /// <summary>Builds, and says what came of it.</summary>
    public BuildResult Build(BuildOptions options, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        BuildResult result;
        using (var bar = new BuildBar(terminal, isQuiet))
            result = new SiteBuild(options, bar, isVerbose ? this : null).Run(cancellation);
        foreach (var fault in result.Faults)
            terminal.Report(fault);
        if (result.Summary is { } summary && !isQuiet)
            Summarise(summary, options, clock.Elapsed);
        if (result.Faults.Count > 0)
            terminal.Fail(Verdict(result, options));
        return result;
    }

    public void Report(BuildStep value) =>
        terminal.Progress(string.Create(CultureInfo.InvariantCulture, $"{value.Name,-10}{value.Time.TotalSeconds,8:0.00} s"));

    private void Summarise(BuildSummary summary, BuildOptions options, TimeSpan elapsed)
    {
        var counts = string.Join(
            ", ",
            Words.Count(summary.Newspapers, "newspaper"),
            Words.Count(summary.Editions, "edition"),
            Words.Count(summary.Pages, "page"),
            Words.Count(summary.Articles, "article"));
        terminal.Say(counts);
        if (!isShown)
            terminal.Say($"Look at it: {Invocation.Text} serve{BuildFlags.FoldersOf(options)}");
        terminal.Say(string.Create(
            CultureInfo.InvariantCulture,
            $"{Words.Count(summary.Files, "file")} in {options.Output} ({summary.Changed} written, {summary.Removed} removed), {elapsed.TotalSeconds:0.0} s"));
    }

    private static string Verdict(BuildResult result, BuildOptions options)
    {
        var faults = Words.Count(result.Faults.Count, "fault");
        return result.Summary is null
            ? $"{faults}; nothing was published, {options.Output} is as it was"
            : $"{faults}; the site was published without what is at fault";
    }
}
