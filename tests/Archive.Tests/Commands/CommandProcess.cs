using System.Diagnostics;
using System.Text;

namespace Archive.Tests.Commands;

/// <summary>The command as its own process, as a user runs it.</summary>
internal sealed class CommandProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;
    private readonly TaskCompletionSource<string> _firstLine = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private CommandProcess(Process process)
    {
        _process = process;
        _output = ReadAsync(process.StandardOutput);
        _error = process.StandardError.ReadToEndAsync();
    }

    /// <summary>The built command.</summary>
    public static string Executable { get; } = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "archive.exe" : "archive");

    /// <summary>Starts the command in a folder.</summary>
    public static CommandProcess Start(string folder, params string[] arguments) => Run(folder, Executable, arguments);

    /// <summary>Starts the command with the default answer to Ctrl-C, which a shell in the background would have taken away.</summary>
    public static CommandProcess StartInForeground(string folder, params string[] arguments) =>
        Run(folder, "env", ["--default-signal=INT", Executable, .. arguments]);

    /// <summary>Starts a shell script in which <c>$0</c> is the command.</summary>
    public static CommandProcess Shell(string folder, string script) => Run(folder, "bash", ["-c", script, Executable]);

    public void Interrupt(string signal = "INT")
    {
        using var kill = Process.Start("kill", [$"-{signal}", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>The first line of standard output, as soon as it is there.</summary>
    public Task<string> FirstLineAsync() => _firstLine.Task.WaitAsync(Patience);

    /// <summary>The address that it serves at, as soon as it says so.</summary>
    public Task<Uri> AddressAsync() => _address.Task.WaitAsync(Patience);

    public async Task<Ran> EndAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return new Ran(_process.ExitCode, await _output, await _error);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private static CommandProcess Run(string folder, string file, IEnumerable<string> arguments) => new(Process.Start(
        new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        })!);

    private async Task<string> ReadAsync(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line)
        {
            text.Append(line).Append('\n');
            _firstLine.TrySetResult(line);
            if (line.Split(' ').FirstOrDefault(word => word.StartsWith("http://", StringComparison.Ordinal)) is { } address)
                _address.TrySetResult(new Uri(address));
        }

        _firstLine.TrySetResult("");
        _address.TrySetException(new InvalidOperationException($"it ended without an address: {text}"));
        return text.ToString();
    }
}
