using System.Text;

namespace Archive.Tests.Browser;

/// <summary>A fresh folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("archive-test-").FullName;

    public string Combine(string relativePath) => System.IO.Path.Combine(Path, relativePath.Replace('/', System.IO.Path.DirectorySeparatorChar));

    public void Write(string relativePath, string text) => Write(relativePath, Encoding.UTF8.GetBytes(text));

    public void Write(string relativePath, ReadOnlyMemory<byte> bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Combine(relativePath))!);
        using var file = File.Create(Combine(relativePath));
        file.Write(bytes.Span);
    }

    /// <summary>Copies a folder of the repository with everything in it.</summary>
    public void CopyFrom(string source, string relativePath)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
            Write($"{relativePath}/{System.IO.Path.GetRelativePath(source, file)}", File.ReadAllBytes(file));
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
