using Archive.Tests.Architecture;
using Archive.Tests.Build;
using Archive.Tests.Npm;

namespace Archive.Tests.WholeSite;

/// <summary>The generator as a .NET tool: packed, installed from a folder, used far from this repository.</summary>
public sealed class ToolPackageTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_packed_and_installed_tool_begins_an_archive_and_builds_it()
    {
        OtherProgram.Run(RepositoryFolder.Path, "dotnet", "pack", "generator", "-c", "Release", "-v", "quiet", "-p:RunAnalyzers=false", "--disable-build-servers", "--artifacts-path", _folder["artifacts"], "-o", _folder["packages"]);
        OtherProgram.Run(_folder.Path, "dotnet", "tool", "install", "archive-newspapers", "--tool-path", _folder["tools"], "--add-source", _folder["packages"]);
        var archive = _folder["tools/archive"];

        OtherProgram.Run(_folder.Path, archive, "init", "mine");
        var built = OtherProgram.Run(_folder["mine"], archive, "build", "--strict");

        Assert.Contains("Look at it: archive serve", built, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["mine/site/hcrb/2024-05-20/A1-1.html"]));
        Assert.True(File.Exists(_folder["mine/site/search/manifest.json"]));
    }
}
