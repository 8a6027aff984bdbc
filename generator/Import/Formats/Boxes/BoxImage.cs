namespace Archive.Import;

/// <summary>The picture of a page beside its text, by the name that the text gives.</summary>
internal static class BoxImage
{
    private static readonly string[] Extensions = [".jpg", ".jpeg", ".png", ".webp", ".gif"];

    /// <summary>The picture, of a kind that browsers show; null when none is there.</summary>
    public static IReceivedFile? Find(IReceivedFile file, string? name)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Contains("://", StringComparison.Ordinal))
            return null;
        var path = name.Replace('\\', '/');
        var last = path[(path.LastIndexOf('/') + 1)..];
        var stem = last.LastIndexOf('.') is > 0 and var dot ? last[..dot] : last;
        var isShown = Extensions.Contains(Path.GetExtension(last), StringComparer.OrdinalIgnoreCase);
        return (isShown ? file.Beside(path) ?? file.Beside(last) : null) ?? Extensions.Select(e => file.Beside(stem + e)).FirstOrDefault(f => f is not null);
    }
}
