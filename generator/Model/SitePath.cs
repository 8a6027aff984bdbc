using System.Buffers;
using System.Text;

namespace Archive.Model;

/// <summary>Paths of site files: below the site's root, with forward slashes.</summary>
internal static class SitePath
{
    public const string SafeExpected = "a path below the site's root, without '.', '..', '\\' or control characters";

    /// <summary>What nearly all names are made of.</summary>
    public const string PlainLetters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_.";

    /// <summary>Nearly all names are made of these, and a look at each tells that they are safe.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(PlainLetters + "/");

    /// <summary>Whether a path stays below the root it is joined to, on every system.</summary>
    public static bool IsSafe(ReadOnlySpan<char> path) => HasSafeParts(path) && (!path.ContainsAnyExcept(Plain) || IsSafeText(path));

    /// <summary>The folder of a path, empty at the root, and the name in it.</summary>
    public static (string Folder, string Name) Split(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? ("", path) : (path[..slash], path[(slash + 1)..]);
    }

    /// <summary>The path of a name in a folder.</summary>
    public static string In(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";

    /// <summary>The file that a site path names below a folder.</summary>
    public static string Below(string folder, string path) => Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));

    private static bool HasSafeParts(ReadOnlySpan<char> path)
    {
        foreach (var part in path.Split('/'))
        {
            if (path[part] is "" or "." or "..")
                return false;
        }

        return true;
    }

    /// <summary>A lone surrogate cannot be a file name, and it would not survive the manifest's UTF-8.</summary>
    private static bool IsSafeText(ReadOnlySpan<char> path)
    {
        foreach (var rune in path.EnumerateRunes())
        {
            if (rune.Value == '\\' || Rune.IsControl(rune) || rune == Rune.ReplacementChar)
                return false;
        }

        return true;
    }
}
