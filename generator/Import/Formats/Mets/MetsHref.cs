namespace Archive.Import;

/// <summary>The places that METS files give for other files: paths, or addresses that are only another way to write a path.</summary>
internal static class MetsHref
{
    private const string FileScheme = "file://";

    /// <summary>The path from the METS file; null when the place is on the net, or is no place below a folder.</summary>
    public static string? Path(string href)
    {
        var path = href.Trim().Replace('\\', '/');
        if (path.StartsWith(FileScheme, StringComparison.OrdinalIgnoreCase))
            path = path[FileScheme.Length..];
        while (path.StartsWith("./", StringComparison.Ordinal))
            path = path[2..];
        if (path.Length is 0 or > 1024 || path[0] == '/' || path.Contains(':', StringComparison.Ordinal) || path.Any(char.IsControl))
            return null;
        return path.Contains('%', StringComparison.Ordinal) ? Path(Uri.UnescapeDataString(path).Replace('%', '_')) : path;
    }
}
