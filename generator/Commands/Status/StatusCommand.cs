using System.CommandLine;
using Archive.Build;
using Archive.Check;
using Archive.Model;

namespace Archive.Commands;

/// <summary><c>archive status</c>: what is in the archive, what is missing, and what is still to be looked at.</summary>
internal static class StatusCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var newspaper = new Option<string?>("--newspaper") { Description = "One newspaper alone, by its id", HelpName = "ID" };
        var content = Folders.ContentOption();
        var json = new Option<bool>("--json") { Description = "Print it for programs, with the missing days" };
        var command = new Command("status", "Say what is in the archive by newspaper and year, which editions are missing, and which review flags are open") { newspaper, content, json };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(content), parsed.GetValue(newspaper), parsed.GetValue(json), terminal, cancellation));
        return command;
    }

    private static int Run(string content, string? newspaper, bool isJson, Terminal terminal, CancellationToken cancellation)
    {
        if (!Folders.AreThere(terminal, (content, Folders.Archive, "--content")))
            return ExitCode.Fault;
        var faults = new List<Fault>();
        ArchiveStatus? status;
        using (var bar = new BuildBar(terminal))
        {
            var (done, articles) = (0, 0);
            status = StatusReader.Read(content, newspaper, faults, (edition, all) => bar.Report(new BuildProgress("reading", ++done, all, articles += edition?.Outline.ArticleCount ?? 0)), cancellation);
        }

        faults.ForEach(terminal.Report);
        if (status is not null && isJson)
            terminal.Write(StatusJson.Write(status));
        else if (status is not null)
            StatusText.Lines(status).ToList().ForEach(terminal.Say);
        return faults.Count > 0 ? ExitCode.Fault : ExitCode.Done;
    }
}
