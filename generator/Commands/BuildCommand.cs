using System.CommandLine;

namespace Archive.Commands;

/// <summary><c>archive build</c>: content/ and templates/ to site/.</summary>
internal static class BuildCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var flags = new BuildFlags();
        var output = Folders.OutputOption();
        var watch = new Option<bool>("--watch") { Description = "Build again whenever content/ or templates/ change (Ctrl-C stops)" };
        var quiet = new Option<bool>("--quiet") { Description = "Say nothing but faults" };
        var verbose = new Option<bool>("--verbose") { Description = "Say how long each step took" };
        var command = new Command("build", "Build the site from content/ and templates/");
        flags.AddTo(command);
        foreach (var option in new Option[] { output, watch, quiet, verbose })
            command.Add(option);
        command.SetAction(async (parsed, _) =>
        {
            var options = flags.Read(parsed, parsed.GetRequiredValue(output));
            if (!BuildFlags.AreFoldersThere(options, terminal))
                return ExitCode.Fault;
            var report = new BuildReport(terminal, parsed.GetValue(quiet), parsed.GetValue(verbose));
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
