using System.CommandLine;
using Archive.Build;
using Archive.Check;

namespace Archive.Commands;

/// <summary><c>archive check</c>: what is wrong or doubtful in content/, a line a finding.</summary>
internal static class CheckCommand
{
    /// <summary>Two fixes of one line take two runs, and nothing takes many.</summary>
    private const int MostFixRuns = 5;

    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var options = new CheckOptions();
        var command = new Command("check", "Look for what is wrong or doubtful in the archive's pages; findings go to standard output, a line each");
        foreach (var option in options.All)
            command.Options.Add(option);
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

        var content = parsed.GetRequiredValue(options.Content);
        if (!Folders.AreThere(terminal, (content, Folders.Archive, "--content")))
            return ExitCode.Fault;
        var check = new ContentCheck(content, parsed.GetValue(options.Newspaper), options.Rules(parsed));
        var findings = Look(check, terminal, cancellation);
        if (parsed.GetValue(options.Fix))
            findings = Fix(check, findings, terminal, cancellation);
        FindingFormats.ByName[parsed.GetRequiredValue(options.Format)].Write(findings, terminal);
        return options.IsFailure(parsed, findings) ? ExitCode.Fault : ExitCode.Done;
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
