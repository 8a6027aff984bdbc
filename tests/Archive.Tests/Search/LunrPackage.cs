using System.Diagnostics;
using System.Text;
using Archive.Tests.Architecture;
using Archive.Tests.Build;

namespace Archive.Tests.Search;

/// <summary>The real lunr.js, installed by npm into a fresh folder, with the scripts of the site beside it.</summary>
public sealed class LunrPackage : IDisposable
{
    private const string Version = "2.3.9";

    private readonly TempFolder _folder = new();

    public LunrPackage()
    {
        // So that the .js files of the site are taken for the modules that they are.
        _folder.Write("package.json", """{"type":"module","private":true}""");
        Copy("templates/assets/search/fold.js", "fold.js");
        Directory.CreateDirectory(_folder["search"]);
        Copy("generator/Search/fold.json", "search/fold.json");
        Copy("generator/Search/fold-rare.json", "search/fold-rare.json");
        Copy("generator/Search/Lunr/lunr-bigrams.js", "lunr-bigrams.js");
        Copy("tests/Archive.Tests/Search/lunr-compare.mjs", "lunr-compare.mjs");
        Copy("tests/Archive.Tests/Search/lunr-tokens.mjs", "lunr-tokens.mjs");
        Run("npm", "install", "--silent", "--no-fund", "--no-audit", $"lunr@{Version}");
    }

    /// <summary>Writes a file into the folder.</summary>
    public string Write(string name, ReadOnlySpan<byte> bytes)
    {
        File.WriteAllBytes(_folder[name], bytes);
        return _folder[name];
    }

    /// <summary>Runs a command in the folder and returns what it prints.</summary>
    public string Run(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = _folder.Path,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{command} {string.Join(' ', arguments)}: {error.GetAwaiter().GetResult()}");
        return output;
    }

    public void Dispose() => _folder.Dispose();

    private void Copy(string from, string to) => File.Copy(Path.Combine(RepositoryFolder.Path, from), _folder[to]);
}
