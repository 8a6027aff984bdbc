using Archive.Commands;

namespace Archive.Tests.Commands;

/// <summary>What one command line, run in this process, gave.</summary>
internal sealed record Ran(int Code, string Output, string Error)
{
    public static async Task<Ran> Command(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(arguments, new Terminal(output, error));
        return new Ran(code, output.ToString(), error.ToString());
    }

    /// <summary>The lines of standard error.</summary>
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
