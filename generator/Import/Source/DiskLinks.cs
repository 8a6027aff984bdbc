namespace Archive.Import;

/// <summary>Where links on a disk lead, and what is a file at all.</summary>
internal static class DiskLinks
{
    /// <summary>Whether any part of a path below a folder is a link out of the folder, a link to a folder, or a link that cannot be followed.</summary>
    public static bool LeadOut(string folder, string path)
    {
        var segments = path.Split('/');
        for (var k = 1; k <= segments.Length; k++)
        {
            var part = Path.Combine([folder, .. segments[..k]]);
            if (new FileInfo(part).LinkTarget is not null && (k < segments.Length || IsOutside(folder, part)))
                return true;
        }

        return false;
    }

    /// <summary>Whether a link leads out of a folder, or nowhere.</summary>
    public static bool IsOutside(string folder, string link)
    {
        try
        {
            var target = File.ResolveLinkTarget(link, returnFinalTarget: true);
            return target is null || !target.Exists || !target.FullName.StartsWith(Real(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    /// <summary>
    /// The length of a file, or of what a link stands for; null when there is none. Pipes and devices have no length: opening a pipe would
    /// wait until somebody writes into it, and reading a device might never end.
    /// </summary>
    public static long? LengthOf(string file)
    {
        var target = File.ResolveLinkTarget(file, returnFinalTarget: true) ?? new FileInfo(file);
        return target is FileInfo { Exists: true } found ? found.Length : null;
    }

    /// <summary>The folder's full path, links followed in its last part.</summary>
    private static string Real(string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder.Length == 0 ? "." : folder));
        return Directory.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName is { } target ? Path.TrimEndingDirectorySeparator(target) : full;
    }
}
