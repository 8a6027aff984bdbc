using Archive.Model;

namespace Archive.Import;

/// <summary>The places that METS files give for other files: paths, or addresses that are only another way to write a path.</summary>
internal static class MetsHref
{
    private const string FileScheme = "file://";

    private const int LongestShown = 100;

    /// <summary>The file at a place that another file gives; null, with a fault, when there is none.</summary>
    /// <param name="from">The file that gives it.</param>
    /// <param name="place">As it is given.</param>
    /// <param name="line">1-based line of the file.</param>
    /// <param name="what">What is at the place: <c>an issue</c>.</param>
    /// <param name="expected">What should be given.</param>
    /// <param name="faults">Takes the fault.</param>
    public static IReceivedFile? Find(IReceivedFile from, string place, int line, string what, string expected, ICollection<Fault> faults)
    {
        var path = Path(place);
        if (path is not null && from.Beside(path) is { } file)
            return file;
        faults.Add(new Fault(from.Name, line, path is null ? $"{what} at no path" : $"no file at '{Shortened(path)}'", expected));
        return null;
    }

    /// <summary>A place for a message.</summary>
    public static string Shortened(string place) => place.Length > LongestShown ? place[..LongestShown] + "…" : place;

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
