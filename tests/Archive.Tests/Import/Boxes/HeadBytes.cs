namespace Archive.Tests.Import.Boxes;

internal static class HeadBytes
{
    /// <summary>The first bytes of a file, as formats are asked about.</summary>
    public static byte[] ReadHead(this Stream stream)
    {
        var head = new byte[4096];
        return head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
    }
}
