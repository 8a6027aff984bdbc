using System.Text;

namespace Archive.Build;

/// <summary>Paths of site files: below the site's root, with forward slashes.</summary>
internal static class SitePath
{
    public const string SafeExpected = "a path below the site's root, without '.', '..', '\\' or control characters";

    /// <summary>Whether a path stays below the root it is joined to, on every system.</summary>
    public static bool IsSafe(string path) =>
        path.Split('/').All(part => part is not ("" or "." or ".."))
        && !path.Contains('\\', StringComparison.Ordinal)
        && !path.EnumerateRunes().Any(Rune.IsControl)
        && path.IsWholeText();

    /// <summary>The file that a site path names below a folder.</summary>
    public static string Below(string folder, string path) => Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>A lone surrogate cannot be a file name, and it would not survive the manifest's UTF-8.</summary>
    private static bool IsWholeText(this string path) => !path.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar);
}
