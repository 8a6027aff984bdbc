using System.CommandLine;
using Archive.Publish;

namespace Archive.Commands;

/// <summary>The command <c>archive</c>: its subcommands, and how everything that can go wrong ends.</summary>
internal static class CommandLine
{
    private const string Description =
        """
        Archive: from newspaper page text to a site that can be read and searched.

        Exit codes:
          0    done
          1    faults in the input, or a disk that refused; each is named on standard error
          2    wrong usage
          3    nothing written because of edits by hand
          130  interrupted by Ctrl-C; nothing is half-written (serve and build --watch, which Ctrl-C stops, end with 0)
        """;

    /// <summary>Runs one command line and returns its exit code.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellation = default)
    {
        var root = new RootCommand(Description)
        {
            InitCommand.Create(terminal),
            NewCommand.Create(terminal),
            ImportCommand.Create(terminal, cancellation),
            StatusCommand.Create(terminal, cancellation),
            CheckCommand.Create(terminal, cancellation),
            BuildCommand.Create(terminal, cancellation),
            MergeCommand.Create(terminal, cancellation),
            ExportCommand.Create(terminal, cancellation),
            ServeCommand.Create(terminal, cancellation),
            PublishPlanCommand.Create(terminal, cancellation),
            VerifyCommand.Create(terminal, cancellation),
        };
        root.HelpName = "archive";

        // File names are taken as they are: neither @name nor -abc stands for something else.
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (parsed.Errors.Count > 0)
            return Usage.Report(parsed, terminal);
        try
        {
            return await parsed.InvokeAsync(Configuration(terminal), CancellationToken.None);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            terminal.Fail("interrupted; nothing is half-written");
            return ExitCode.Interrupted;
        }
        catch (DeployFaultException exception)
        {
            terminal.Report(exception.Fault);
            return ExitCode.Fault;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The messages of the runtime name the path.
            terminal.Fail(exception.Message);
            return ExitCode.Fault;
        }
    }

    private static InvocationConfiguration Configuration(Terminal terminal) => new()
    {
        Output = terminal.Output,
        Error = terminal.Error,
        EnableDefaultExceptionHandler = false,

        // Interruption is our own: the library's would end the process while a commit is being undone.
        ProcessTerminationTimeout = null,
    };
}
