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
}
