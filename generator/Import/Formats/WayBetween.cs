namespace Archive.Import;

/// <summary>The way from a received file to one beside it.</summary>
internal static class RelativePath
{
    /// <summary>The path for <see cref="IReceivedFile.Beside"/>.</summary>
    public static string Of(IReceivedFile from, IReceivedFile to)
    {
        var (start, end) = (from.Path.Split('/'), to.Path.Split('/'));
        var shared = 0;
        while (shared < start.Length - 1 && shared < end.Length - 1 && start[shared] == end[shared])
            shared++;
        return string.Concat(Enumerable.Repeat("../", start.Length - 1 - shared)) + string.Join('/', end.Skip(shared));
    }
}
