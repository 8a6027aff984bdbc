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

    /// <summary>Builds a site, and says what came of it.</summary>
    public BuildResult Build(BuildOptions options, CancellationToken cancellation) => Run(
        bar => new SiteBuild(options, bar, isVerbose ? this : null).Run(cancellation),
        new Made("the site", options.Output, isShown ? null : $"Look at it: {Invocation.Text} serve{BuildFlags.FoldersOf(options)}"));

    /// <summary>Builds the part of a shard, and says what came of it.</summary>
    public BuildResult Build(BuildOptions options, Shard shard, CancellationToken cancellation) => Run(
        bar => new ShardBuild(options, shard, bar, isVerbose ? this : null).Run(cancellation),
        new Made($"part {shard}", options.Output, $"When all {shard.Count} are there: {Invocation.Text} merge PART.."));

    private BuildResult Run(Func<BuildBar, BuildResult> build, Made made)
    {
        var clock = Stopwatch.StartNew();
        BuildResult result;
        using (var bar = new BuildBar(terminal, isQuiet))
            result = build(bar);
        foreach (var fault in result.Faults)
            terminal.Report(fault);
        if (result.Summary is { } summary && !isQuiet)
            Summarise(summary, made, clock.Elapsed);
        if (result.Faults.Count > 0)
            terminal.Fail(Verdict(result, made));
        return result;
    }

    public void Report(BuildStep value) =>
        terminal.Progress(string.Create(CultureInfo.InvariantCulture, $"{value.Name,-10}{value.Time.TotalSeconds,8:0.00} s"));

    private void Summarise(BuildSummary summary, Made made, TimeSpan elapsed)
    {
        var counts = string.Join(
            ", ",
            Words.Count(summary.Newspapers, "newspaper"),
            Words.Count(summary.Editions, "edition"),
            Words.Count(summary.Pages, "page"),
            Words.Count(summary.Articles, "article"));
        terminal.Say(counts);
        if (made.Next is not null)
            terminal.Say(made.Next);
        terminal.Say(string.Create(
            CultureInfo.InvariantCulture,
            $"{Words.Count(summary.Files, "file")} in {made.Folder} ({summary.Changed} written, {summary.Removed} removed), {elapsed.TotalSeconds:0.0} s"));
    }

    private static string Verdict(BuildResult result, Made made)
    {
        var faults = Words.Count(result.Faults.Count, "fault");
        return result.Summary is null
            ? $"{faults}; nothing was published, {made.Folder} is as it was"
            : $"{faults}; {made.What} was published without what is at fault";
    }

    /// <summary>What a build makes.</summary>
    /// <param name="What">It, in a sentence.</param>
    /// <param name="Folder">Where.</param>
    /// <param name="Next">What to do with it; null when that need not be said.</param>
    private sealed record Made(string What, string Folder, string? Next);
}
