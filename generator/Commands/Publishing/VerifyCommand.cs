using System.CommandLine;
using Archive.Build;
using Archive.Model;
using Archive.Publish;

namespace Archive.Commands;

/// <summary><c>archive verify</c>: whether a published site has the bytes that its manifest says.</summary>
internal static class VerifyCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var site = new Argument<string>("SITE") { Description = "The folder of a published site, or of a copy" };
        var manifest = new Option<string?>("--manifest") { Description = $"Its manifest; without the flag, {DeployManifest.FileName} in it", HelpName = "FILE" };
        var jobs = JobsOption.Create("How many files are hashed at once");
        var command = new Command("verify", "Hash a published site again and compare it with its manifest: a line for each file that is missing, changed or foreign") { site, manifest, jobs };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetRequiredValue(site);
            return Run(folder, parsed.GetValue(manifest) ?? Path.Combine(folder, DeployManifest.FileName), parsed.GetValue(jobs), terminal, cancellation);
        });
        return command;
    }

    private static int Run(string site, string manifest, int jobs, Terminal terminal, CancellationToken cancellation)
    {
        var faults = new List<Fault>();
        if (!Directory.Exists(site))
            faults.Add(new Fault(site, Line: null, File.Exists(site) ? "a file" : "no such folder", "the folder of a published site"));
        else if (!File.Exists(manifest))
            faults.Add(new Fault(manifest, Line: null, "no such file", "the manifest that archive publish-plan wrote (--manifest)"));
        var (different, seen) = (0, 0);

        // Where a bar is drawn, lines wait until it is gone.
        var lines = new List<string>();
        Action<string> say = terminal.IsInteractive ? lines.Add : terminal.Say;
        if (faults.Count == 0)
        {
            using var bar = new BuildBar(terminal, noun: "files");
            var progress = new Counted(bar);
            foreach (var difference in new SiteVerification(site, manifest, jobs).Differences(faults, progress, cancellation))
            {
                different++;
                say($"{WordOf(difference.Kind)}: {difference.File.Path}");
            }

            seen = progress.Done;
        }

        lines.ForEach(terminal.Say);
        faults.ForEach(terminal.Report);
        if (different > 0)
            terminal.Fail($"{Words.Count(different, "file")} of {site} not as {manifest} says");
        else if (faults.Count == 0)
            terminal.Say($"{Words.Count(seen, "file")} of {site}: as {manifest} says");
        return different > 0 || faults.Count > 0 ? ExitCode.Fault : ExitCode.Done;
    }

    private static string WordOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Removed => "missing",
        ChangeKind.Changed => "changed",
        _ => "foreign",
    };

    /// <summary>Progress that is remembered.</summary>
    private sealed class Counted(IProgress<BuildProgress> next) : IProgress<BuildProgress>
    {
        public int Done { get; private set; }

        public void Report(BuildProgress value)
        {
            Done = value.Done;
            next.Report(value);
        }
    }
}
