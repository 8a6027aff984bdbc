namespace Archive.Import;

/// <summary>Paths below what the user named, with <c>/</c> between folders.</summary>
internal static class RelativePath
{
    /// <summary>Where a path leads from a file's folder; null when it leads out at the top.</summary>
    public static string? From(string file, string path)
    {
        if (path.StartsWith('/') || path.Contains('\\', StringComparison.Ordinal))
            return null;
        var segments = file.Split('/')[..^1].ToList();
        foreach (var segment in path.Split('/'))
        {
            if (segment == "..")
            {
                if (segments.Count == 0)
                    return null;
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("." or ""))
            {
                segments.Add(segment);
            }
        }

        return segments.Count == 0 ? null : string.Join('/', segments);
    }

    /// <summary>The way from one file to another, as <see cref="IReceivedFile.Beside"/> takes it.</summary>
    public static string Of(IReceivedFile from, IReceivedFile to)
    {
        var (start, end) = (from.Path.Split('/'), to.Path.Split('/'));
        var shared = 0;
        while (shared < start.Length - 1 && shared < end.Length - 1 && start[shared] == end[shared])
            shared++;
        return string.Concat(Enumerable.Repeat("../", start.Length - 1 - shared)) + string.Join('/', end.Skip(shared));
    }
}
