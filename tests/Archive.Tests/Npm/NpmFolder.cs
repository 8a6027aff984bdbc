using Archive.Tests.Architecture;
using Archive.Tests.Build;

namespace Archive.Tests.Npm;

/// <summary>A fresh folder with packages that npm installs there: what others make of the site's files.</summary>
public abstract class NpmFolder : IDisposable
{
    private readonly TempFolder _folder = new();

    /// <param name="packages">The packages, with their versions.</param>
    protected NpmFolder(params string[] packages)
    {
        // So that the .js files of the site are taken for the modules that they are.
        _folder.Write("package.json", """{"type":"module","private":true}""");
        Run("npm", ["install", "--silent", "--no-fund", "--no-audit", .. packages]);
    }

    /// <summary>The path of a file in the folder.</summary>
    protected string PathOf(string name) => _folder[name];

    /// <summary>Writes a file into the folder.</summary>
    public string Write(string name, ReadOnlySpan<byte> bytes)
    {
        File.WriteAllBytes(_folder[name], bytes);
        return _folder[name];
    }

    /// <summary>Runs a command in the folder and returns what it prints.</summary>
    public string Run(string command, params string[] arguments) => OtherProgram.Run(_folder.Path, command, arguments);

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Copies a file of the repository into the folder.</summary>
    protected void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder[to])!);
        File.Copy(Path.Combine(RepositoryFolder.Path, from), _folder[to]);
    }
}
