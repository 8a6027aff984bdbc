using System.CommandLine;

namespace Archive.Commands;

/// <summary><c>archive merge</c>: the parts of all shards to site/.</summary>
internal static class MergeCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var parts = new Argument<string[]>("PART") { Description = "The folders that 'archive build --shard K/N' has made, all N of them in any order", Arity = ArgumentArity.OneOrMore };
        var flags = new BuildFlags();
        var output = Folders.OutputOption();
        var quiet = new Option<bool>("--quiet") { Description = "Say nothing but faults" };
        var verbose = new Option<bool>("--verbose") { Description = "Say how long each step took" };
        var command = new Command(
            "merge",
            "Join the parts of all shards to the site that one build makes. Needs the content/ and templates/ from which they were built; leaves the parts as they are, and shares their files where the disk can")
        {
            parts,
        };
        flags.AddTo(command);
        foreach (var option in new Option[] { output, quiet, verbose })
            command.Add(option);
        command.SetAction(parsed =>
        {
            var options = flags.Read(parsed, parsed.GetRequiredValue(output)) with { Parts = parsed.GetRequiredValue(parts) };
            return BuildFlags.AreFoldersThere(options, terminal)
                ? BuildReport.CodeOf(new BuildReport(terminal, parsed.GetValue(quiet), parsed.GetValue(verbose)).Build(options, cancellation))
                : ExitCode.Fault;
        });
        return command;
    }
}
