using System.ComponentModel;
using System.Diagnostics;

namespace Archive.Import;

/// <summary>Runs one of poppler's programs, which read whatever anyone made: with a limit of time, nothing to read from, and no shell between.</summary>
internal static class Poppler
{
    public const string HowToInstall = "poppler's pdftotext; install it with: apt-get install poppler-utils, or brew install poppler, or dnf install poppler-utils";

    /// <summary>What the program said when it failed, or that it did not come to an end; null when all went well.</summary>
    /// <exception cref="Win32Exception">The program is not installed.</exception>
    public static string? Run(string program, TimeSpan limit, params IEnumerable<string> arguments)
    {
        using var process = new Process { StartInfo = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false, CreateNoWindow = true } };
        process.Start();
        process.StandardInput.Close();
        using var stop = new CancellationTokenSource(limit);
        var said = ReadAsync(process.StandardError, stop.Token);
        var output = ReadAsync(process.StandardOutput, stop.Token);
        try
        {
            process.WaitForExitAsync(stop.Token).GetAwaiter().GetResult();
            Task.WaitAll([said, output], CancellationToken.None);
        }
        catch (Exception e) when (e is OperationCanceledException or AggregateException)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            return $"no end after {limit.TotalSeconds:0} seconds";
        }

        return process.ExitCode == 0 ? null : said.Result is { Length: > 0 } text ? text : $"exit code {process.ExitCode}";
    }

    /// <summary>The first words of what a program says; the rest is read, so that the program does not wait, and dropped.</summary>
    private static async Task<string> ReadAsync(StreamReader reader, CancellationToken stop)
    {
        var first = "";
        var buffer = new char[4096];
        while (await reader.ReadAsync(buffer, stop).ConfigureAwait(false) is > 0 and var count)
        {
            if (first.Length < 400)
                first += new string(buffer, 0, Math.Min(count, 400));
        }

        return first.Trim().ReplaceLineEndings(" ");
    }
}
