using System.CommandLine;
using Archive.Build;
using Archive.Model;
using Archive.Publish;

namespace Archive.Commands;

/// <summary><c>archive publish-plan</c>: what is to be sent to the host since the site was published last.</summary>
internal static class PublishPlanCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var site = Folders.Option("--site", "site", "The built site");
        var previous = PreviousManifest.Option("The manifest of the site as it is published; without it everything is new");
        var output = new Option<string?>("--output") { Description = $"The manifest that is written; without the flag, {DeployManifest.FileName} in the site", HelpName = "FILE" };
        var lists = new Option<string?>("--lists") { Description = "Write added.txt, changed.txt, both as upload.txt, and removed.txt there, a path a line; upload.tsv has the headers, too", HelpName = "DIR" };
        var host = new Option<string[]>("--host")
        {
            Description = $"Hosts whose limits must hold: {string.Join(", ", Host.All.Select(known => known.Name))}; without the flag, the limits of all are told",
            HelpName = "HOST",
            AllowMultipleArgumentsPerToken = true,
        };
        host.Validators.Add(result =>
        {
            foreach (var name in result.Tokens.Select(token => token.Value).Where(name => Host.All.All(known => known.Name != name)))
                result.AddError($"--host: found '{name}'; expected one of {string.Join(", ", Host.All.Select(known => known.Name))}");
        });
        var allowRemoved = new Option<bool>("--allow-removed") { Description = "Let published addresses go without a redirect or a word" };
        var jobs = JobsOption.Create("How many files are hashed at once");
        var json = new Option<bool>("--json") { Description = "Print the plan for programs" };
        var command = new Command("publish-plan", "Write the manifest of a built site, and say what has changed since it was published") { site, previous, output, lists, host, allowRemoved, jobs, json };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetRequiredValue(site);
            var options = new PlanOptions
            {
                Site = folder,
                Previous = parsed.GetValue(previous),
                Output = parsed.GetValue(output) ?? Path.Combine(folder, DeployManifest.FileName),
                Lists = parsed.GetValue(lists),
                AllowRemoved = parsed.GetValue(allowRemoved),
                Jobs = parsed.GetValue(jobs),
            };
            var named = Host.All.Where(known => (parsed.GetValue(host) ?? []).Contains(known.Name, StringComparer.Ordinal)).ToList();
            return Run(options, named, parsed.GetValue(json), terminal, cancellation);
        });
        return command;
    }

    private static int Run(PlanOptions options, IReadOnlyList<Host> hosts, bool isJson, Terminal terminal, CancellationToken cancellation)
    {
        if (!Folders.AreThere(terminal, (options.Site, "the built site", "--site")) || !AreFilesRight(options, terminal))
            return ExitCode.Fault;
        PlanResult plan;
        using (var json = isJson ? new PlanJson(terminal) : null)
        {
            using (var bar = new BuildBar(terminal, noun: "files"))
                plan = new PublishPlan(options, bar).Run(json is null ? null : json.Add, cancellation);
            json?.Finish(plan, hosts);
        }

        return new PlanReport(terminal, options).Say(plan, hosts, isSummed: !isJson);
    }

    /// <summary>Whether what is written would be taken for a part of the site, and what is read is there.</summary>
    private static bool AreFilesRight(PlanOptions options, Terminal terminal)
    {
        var faults = new List<Fault>();
        if (!File.Exists(Path.Combine(options.Site, SiteManifest.FileName)))
            faults.Add(new Fault(options.Site, Line: null, $"a folder without {SiteManifest.FileName}", "a site that archive build has made (--site DIR)"));
        if (Directory.Exists(options.Output) || (File.Exists(options.Output) && !DeployManifest.IsOne(options.Output)))
            faults.Add(new Fault(options.Output, Line: null, "no deploy manifest", "a new file, or the manifest of a former plan (--output FILE)"));
        if (File.Exists(options.Lists))
            faults.Add(new Fault(options.Lists, Line: null, "a file", "a folder for the lists (--lists DIR)"));
        if (Path.GetFullPath(options.Output) != Path.Combine(Path.GetFullPath(options.Site), DeployManifest.FileName))
            FolderCheck.IsApart(options.Output, [(options.Site, "--site")], faults);
        if (options.Lists is { } lists)
            FolderCheck.IsApart(lists, [(options.Site, "--site")], faults);
        faults.ForEach(terminal.Report);
        return PreviousManifest.IsThere(options.Previous, terminal) && faults.Count == 0;
    }
}
