namespace Archive.Tests.Architecture;

/// <summary>The folder of the solution that these tests were built from.</summary>
internal static class RepositoryFolder
{
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder)
    {
        while (!File.Exists(System.IO.Path.Combine(folder, "Archive.sln")))
            folder = System.IO.Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the tests do not lie below the folder of Archive.sln");
        return folder;
    }
}
