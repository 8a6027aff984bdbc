namespace Archive.Build;

/// <summary>Paths as manifests write them: CR, LF and the percent sign, and nothing else, are percent-encoded (RFC 8493, 2.1.3).</summary>
internal static class BagPath
{
    public static string Encode(string path) => path
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);
}
