using System.Security.Cryptography;
using Archive.Model;

namespace Archive.Import;

/// <summary>The hashes by which a page knows the files that it came from.</summary>
internal static class SourceHash
{
    /// <summary>The hash of a file's bytes.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static string Of(IReceivedFile file)
    {
        using var stream = file.Open();
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    /// <summary>The source of a page: a file, and those to which it led for this page.</summary>
    public static PageSource SourceOf(IReceivedFile file, string hash, ReadPage page)
    {
        var name = NameOf(file.Path);
        var others = page.Files.Select(file.Beside).OfType<IReceivedFile>().Select(other => (Name: NameOf(other.Path), Sha256: Of(other))).ToList();
        return others.Count == 0
            ? new PageSource(name, hash, page.Shape)
            : new PageSource(name, PageSource.HashOf([(name, hash), .. others]), page.Shape)
            {
                Files = [name, .. others.Select(other => other.Name)],
            };
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
