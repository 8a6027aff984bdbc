using System.CommandLine;
using Archive.Build;
using Archive.Check;

namespace Archive.Commands;

/// <summary><c>archive check</c>: what is wrong or doubtful in content/ and in a built site, a line a finding.</summary>
internal static class CheckCommand
{
    /// <summary>Two fixes of one line take two runs, and nothing takes many.</summary>
    private const int MostFixRuns = 5;

    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var options = new CheckOptions();
        var command = new Command("check", "Look for what is wrong or doubtful in the archive's pages, and with --site in a built site; findings go to standard output, a line each");
        foreach (var option in options.All)
            command.Options.Add(option);
        command.Validators.Add(options.CheckTogether);
        command.SetAction(parsed => Run(options, parsed, terminal, cancellation));
        return command;
    }

    private static int Run(CheckOptions options, ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        if (parsed.GetValue(options.ListRules) || parsed.GetValue(options.Explain) is not null)
        {
            foreach (var rule in RuleBook.All.Where(rule => parsed.GetValue(options.ListRules) || rule.Code == parsed.GetValue(options.Explain)))
                terminal.Say($"{rule.Code} ({FindingFormats.NameOf(rule.Severity)}): {rule.Documentation}");
            return ExitCode.Done;
        }

        if (!AreInputsThere(options, parsed, terminal))
            return ExitCode.Fault;
        var rules = options.Rules(parsed).ToLookup(rule => rule is SiteRule);
        var findings = new List<Finding>();
        if (rules[false].Any() && options.LooksAtContent(parsed))
            findings.AddRange(OfContent(options, parsed, [.. rules[false]], terminal, cancellation));
        if (rules[true].Any() && parsed.GetValue(options.Site) is { } site)
            findings.AddRange(OfSite(new SiteCheck(site, parsed.GetValue(options.Previous), [.. rules[true]]), terminal, cancellation));
        FindingFormats.ByName[parsed.GetRequiredValue(options.Format)].Write(findings, terminal);
        return options.IsFailure(parsed, findings) ? ExitCode.Fault : ExitCode.Done;
    }

    private static bool AreInputsThere(CheckOptions options, ParseResult parsed, Terminal terminal)
    {
        var folders = new List<(string, string, string)>();
        if (options.LooksAtContent(parsed))
            folders.Add((parsed.GetRequiredValue(options.Content), Folders.Archive, options.Content.Name));
        if (parsed.GetValue(options.Site) is { } site)
            folders.Add((site, "the built site", options.Site.Name));
        return Folders.AreThere(terminal, folders) & PreviousManifest.IsThere(parsed.GetValue(options.Previous), terminal);
    }

    private static IReadOnlyList<Finding> OfSite(SiteCheck check, Terminal terminal, CancellationToken cancellation)
    {
        using var bar = new BuildBar(terminal, noun: "files");
        return check.Run((done, all) => bar.Report(new BuildProgress("checking", done, all, done)), cancellation);
    }

    private static IReadOnlyList<Finding> OfContent(CheckOptions options, ParseResult parsed, IReadOnlyCollection<Rule> rules, Terminal terminal, CancellationToken cancellation)
    {
        var check = new ContentCheck(parsed.GetRequiredValue(options.Content), parsed.GetValue(options.Newspaper), rules);
        var findings = Look(check, terminal, cancellation);
        return parsed.GetValue(options.Fix) ? Fix(check, findings, terminal, cancellation) : findings;
    }

    private static IReadOnlyList<Finding> Look(ContentCheck check, Terminal terminal, CancellationToken cancellation)
    {
        using var bar = new BuildBar(terminal);
        var (done, articles) = (0, 0);
        return check.Run((read, all) => bar.Report(new BuildProgress("reading", ++done, all, articles += read)), cancellation);
    }

    /// <summary>Mends, says what was changed, and returns what is left.</summary>
    private static IReadOnlyList<Finding> Fix(ContentCheck check, IReadOnlyList<Finding> findings, Terminal terminal, CancellationToken cancellation)
    {
        for (var run = 0; run < MostFixRuns && FixRun.Apply(findings, cancellation) is { Count: > 0 } mended; run++)
        {
            foreach (var finding in mended)
                terminal.Progress($"fixed {finding}");
            findings = Look(check, terminal, cancellation);
        }

        return findings;
    }
}
