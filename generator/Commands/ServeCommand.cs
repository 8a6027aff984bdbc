using System.CommandLine;
using System.Net.Sockets;
using Archive.Build;
using Archive.Model;

namespace Archive.Commands;

/// <summary><c>archive serve</c>: the built site on this machine, for a look at it.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 8080;

    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var port = new Option<int>("--port") { Description = "Port on 127.0.0.1; 0 takes any free one", HelpName = "N", DefaultValueFactory = _ => DefaultPort };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !(int.TryParse(text, out var number) && number is >= 0 and <= 65535))
                result.AddError($"--port: found '{text}'; expected a number from 0 to 65535");
        });
        var output = Folders.OutputOption();
        var watch = new Option<bool>("--watch") { Description = "Build the site first, and again whenever content/ or templates/ change; the flags below are for that" };
        var flags = new BuildFlags();
        var command = new Command("serve", "Serve the built site on this machine (Ctrl-C stops)") { port, output, watch };
        flags.AddTo(command);
        command.SetAction((parsed, _) =>
        {
            var options = flags.Read(parsed, parsed.GetRequiredValue(output));
            return parsed.GetValue(watch)
                ? WatchAsync(options, parsed.GetValue(port), terminal, cancellation)
                : RunAsync(options.Output, parsed.GetValue(port), terminal, cancellation);
        });
        return command;
    }

    private static async Task<int> WatchAsync(BuildOptions options, int port, Terminal terminal, CancellationToken cancellation)
    {
        if (!BuildFlags.AreFoldersThere(options, terminal))
            return ExitCode.Fault;
        var report = new BuildReport(terminal);
        using var builds = new BuildWatch(options, report, terminal);
        report.Build(options, cancellation);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var building = builds.RunAsync(end.Token);
        var code = await RunAsync(options.Output, port, terminal, cancellation);
        await end.CancelAsync();
        await building;
        return code;
    }

    private static async Task<int> RunAsync(string folder, int port, Terminal terminal, CancellationToken cancellation)
    {
        if (!File.Exists(Path.Combine(folder, Address.Home)))
        {
            terminal.Report(new Fault(folder, null, "no index.html", "a built site: run archive build first, or pass --output DIR"));
            return ExitCode.Fault;
        }

        await using var server = SiteServer.Create(folder, port);
        try
        {
            await server.StartAsync(cancellation);
        }
        catch (IOException exception) when (IsTaken(exception))
        {
            terminal.Report(new Fault($"port {port}", null, "a port that another program uses", "a free one: pass --port N, or --port 0 for any"));
            return ExitCode.Fault;
        }

        terminal.Say($"{folder} is at {server.Urls.First()}/ until Ctrl-C");
        await Task.Delay(Timeout.Infinite, cancellation).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        return ExitCode.Done;
    }

    private static bool IsTaken(Exception? exception) =>
        exception is not null
        && (exception is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse or SocketError.AccessDenied } || IsTaken(exception.InnerException));
}
