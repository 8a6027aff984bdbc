namespace Archive.Build;

/// <summary>Where an export is made before it is complete: beside its place, so that it can be moved there.</summary>
internal static class ExportStaging
{
    /// <summary>A new empty folder for an output; what a broken export left there is removed.</summary>
    public static string NewFolder(string output)
    {
        var staging = PathOf(output);
        if (Directory.Exists(staging))
            Directory.Delete(staging, recursive: true);
        Directory.CreateDirectory(staging);
        return staging;
    }

    /// <summary>The name for an output that is being made.</summary>
    public static string PathOf(string output) => Path.Combine(Path.GetDirectoryName(output)!, $".{Path.GetFileName(output)}.archive-export");
}
