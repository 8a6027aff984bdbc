namespace Archive.Tests.Content;

/// <summary>
/// Golden files beside the tests. With <c>SNAPSHOTS=overwrite</c> in the environment the results become the expected ones.
/// </summary>
internal static class Golden
{
    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = FindRoot();

    public static string Folder { get; } = Path.Combine(Root, "tests", "Archive.Tests", "Content", "Golden");

    /// <param name="name">The golden file, below the folder of those of content/, or by its whole path.</param>
    /// <param name="actual">What there is.</param>
    public static void Compare(string name, string actual)
    {
        var path = Path.Combine(Folder, name);
        if (Environment.GetEnvironmentVariable("SNAPSHOTS") == "overwrite")
            File.WriteAllText(path, actual);
        Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : "", actual);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Archive.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
