using System.CommandLine;

namespace Archive.Commands;

/// <summary><c>archive build</c>: content/ and templates/ to site/, or the part of one shard of them.</summary>
internal static class BuildCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var flags = new BuildFlags();
        var output = Folders.OutputOption();
        var watch = new Option<bool>("--watch") { Description = "Build again whenever content/ or templates/ change (Ctrl-C stops)" };
        var quiet = new Option<bool>("--quiet") { Description = "Say nothing but faults" };
        var verbose = new Option<bool>("--verbose") { Description = "Say how long each step took" };
        var shard = new ShardOption();
        var command = new Command("build", "Build the site from content/ and templates/");
        flags.AddTo(command);
        foreach (var option in new Option[] { output, shard.Option, watch, quiet, verbose })
            command.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetValue(watch) && result.GetResult(shard.Option) is not null)
                result.AddError("--watch: found with --shard; expected one of them");
        });
        command.SetAction(async (parsed, _) =>
        {
            var part = shard.Read(parsed);
            var options = flags.Read(parsed, part is { } it && !BuildFlags.IsGiven(parsed, output) ? ShardOption.FolderOf(it) : parsed.GetRequiredValue(output));
            if (!BuildFlags.AreFoldersThere(options, terminal))
                return ExitCode.Fault;
            var report = new BuildReport(terminal, parsed.GetValue(quiet), parsed.GetValue(verbose));
            if (part is not null)
                return BuildReport.CodeOf(report.Build(options, part.Value, cancellation));
            if (!parsed.GetValue(watch))
                return BuildReport.CodeOf(report.Build(options, cancellation));
            using var builds = new BuildWatch(options, () => report.Build(options, cancellation), terminal.Fail);
            report.Build(options, cancellation);
            await builds.RunAsync(cancellation);
            return ExitCode.Done;
        });
        return command;
    }
}
