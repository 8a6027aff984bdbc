namespace Archive.Search;

/// <summary>The files that the site, or an export, gets as they are.</summary>
internal static class EmbeddedFile
{
    public static byte[] Read(string name)
    {
        using var stream = typeof(EmbeddedFile).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
