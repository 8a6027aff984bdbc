using Archive.Tests.Build;
using Archive.Tests.Commands;

namespace Archive.Tests.Check;

/// <summary>A folder with a site, written by hand, and what <c>archive check --site</c> says of it.</summary>
internal sealed class CheckedSiteFolder : IDisposable
{
    /// <summary>Where a fixture has the manifest of the published site.</summary>
    public const string Previous = "../previous.json";

    private readonly TempFolder _folder = new();

    public CheckedSiteFolder(params (string Name, string Text)[] files)
    {
        Directory.CreateDirectory(Site);
        foreach (var (name, text) in files)
            _folder.Write($"site/{name}", text);
    }

    public string Site => _folder["site"];

    /// <summary>The findings of one rule, a line each, with the names of files as below the site.</summary>
    public async Task<string[]> FindingsOf(string code)
    {
        var manifest = _folder[$"site/{Previous}"];
        string[] previous = File.Exists(manifest) ? ["--previous", manifest] : [];
        var ran = await Ran.Command(["check", "--site", Site, "--only", code, "--fail-on", "never", .. previous]);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        return [.. ran.Output.Replace($"{Site}/", "", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries).SkipLast(1)];
    }

    public void Dispose() => _folder.Dispose();
}
