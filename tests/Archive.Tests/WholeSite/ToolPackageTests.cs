using System.Diagnostics;
using Archive.Tests.Architecture;
using Archive.Tests.Build;

namespace Archive.Tests.WholeSite;

/// <summary>The generator as a .NET tool: packed, installed from a folder, used far from this repository.</summary>
public sealed class ToolPackageTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_packed_and_installed_tool_begins_an_archive_and_builds_it()
    {
        Run("dotnet", RepositoryFolder.Path, "pack", "generator", "-c", "Release", "-v", "quiet", "--disable-build-servers", "--artifacts-path", _folder["artifacts"], "-o", _folder["packages"]);
        Run("dotnet", _folder.Path, "tool", "install", "archive-newspapers", "--tool-path", _folder["tools"], "--add-source", _folder["packages"]);
        var archive = _folder["tools/archive"];

        Run(archive, _folder.Path, "init", "mine");
        var built = Run(archive, _folder["mine"], "build", "--strict");

        Assert.Contains("Look at it: archive serve", built, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["mine/site/hcrb/2024-05-20/A1-1.html"]));
        Assert.True(File.Exists(_folder["mine/site/search/manifest.json"]));
    }

    private static string Run(string command, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);

        start.Environment["DOTNET_NOLOGO"] = "1";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{command} {string.Join(' ', arguments)}: {output}{error.GetAwaiter().GetResult()}");
        return output;
    }
}
