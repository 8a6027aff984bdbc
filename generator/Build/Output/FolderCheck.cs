using Archive.Model;

namespace Archive.Build;

/// <summary>Keeps a build from writing into the folders that it reads.</summary>
internal static class FolderCheck
{
    /// <summary>Whether the output lies neither in an input folder nor around one.</summary>
    /// <param name="outputFolder">The folder that is written.</param>
    /// <param name="inputs">The folders that are read, each with the flag that names it.</param>
    /// <param name="faults">Where faults go.</param>
    public static bool IsApart(string outputFolder, IReadOnlyList<(string Folder, string Flag)> inputs, ICollection<Fault> faults)
    {
        var output = RealPath(outputFolder);
        var isApart = true;
        foreach (var (input, flag) in inputs)
        {
            var real = RealPath(input);
            if (!IsWithin(output, real) && !IsWithin(real, output))
                continue;
            faults.Add(new Fault(
                outputFolder, null, $"an output folder that overlaps {input}", $"a folder apart from it (--output, {flag}): nothing is written where it is read"));
            isApart = false;
        }

        return isApart;
    }

    // Without regard to case: refusing site/ beside Site/content costs little, overwriting an archive costs all.
    private static bool IsWithin(string path, string folder) =>
        path.Equals(folder, StringComparison.OrdinalIgnoreCase)
        || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase);

    /// <summary>The full path with every link on the way resolved, so that one folder has one name.</summary>
    private static string RealPath(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
            return full;
        var here = Path.Combine(RealPath(parent), Path.GetFileName(full));
        var folder = new DirectoryInfo(here);
        return folder.LinkTarget is null ? here : RealPath(folder.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }
}
