using System.CommandLine;
using System.Net.Sockets;
using Archive.Build;
using Archive.Model;

namespace Archive.Commands;

/// <summary><c>archive serve</c>: the site on this machine, built again with every change of its sources and shown again in the browser.</summary>
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
        var noWatch = new Option<bool>("--no-watch") { Description = "Only show the site that is there, whatever it was built from: without the flags of a build" };
        var flags = new BuildFlags();
        var command = new Command("serve", "Build the site and show it on this machine; build it again with every change of content/ or templates/, and show that (Ctrl-C stops)") { port, output, noWatch };
        flags.AddTo(command);
        command.Validators.Add(result =>
        {
            foreach (var flag in result.GetValue(noWatch) ? flags.GivenIn(result) : [])
                result.AddError($"{flag}: found beside {noWatch.Name}, which builds nothing; expected one of the two");
        });
        command.SetAction((parsed, _) =>
        {
            var options = flags.Read(parsed, parsed.GetRequiredValue(output));
            return parsed.GetValue(noWatch)
                ? RunAsync(options.Output, live: null, parsed.GetValue(port), terminal, cancellation)
                : WatchAsync(options, parsed.GetValue(port), terminal, cancellation);
        });
        return command;
    }

    private static async Task<int> WatchAsync(BuildOptions options, int port, Terminal terminal, CancellationToken cancellation)
    {
        if (!BuildFlags.AreFoldersThere(options, terminal))
            return ExitCode.Fault;
        var builds = new LiveBuilds(options, new BuildReport(terminal, isShown: true), cancellation);
        using var watch = new BuildWatch(options, builds.Build, error =>
        {
            terminal.Fail(error);
            builds.Site.Publish(error);
        });
        builds.Build();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var building = watch.RunAsync(end.Token);
        var code = await RunAsync(options.Output, builds.Site, port, terminal, cancellation);
        await end.CancelAsync();
        await building;
        return code;
    }

    private static async Task<int> RunAsync(string folder, LiveSite? live, int port, Terminal terminal, CancellationToken cancellation)
    {
        if (!File.Exists(Path.Combine(folder, Address.Home)))
        {
            terminal.Report(new Fault(folder, null, "no index.html", "a built site: run archive build first, or pass --output DIR"));
            return ExitCode.Fault;
        }

        await using var server = SiteServer.Create(folder, port, live);
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
