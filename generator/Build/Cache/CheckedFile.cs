using System.IO.Hashing;

namespace Archive.Build;

/// <summary>
/// A file with the XXH128 of its bytes behind them. One whose bytes are not those that were written, because a disk has failed or a write was cut short,
/// counts as none.
/// </summary>
internal static class CheckedFile
{
    private const int HashLength = 16;

    /// <summary>The bytes of a file; null when there is none to rely on.</summary>
    public static ArraySegment<byte>? Read(string path)
    {
        try
        {
            var bytes = File.Exists(path) ? ReadAll(path) : [];
            if (bytes.Length >= HashLength && XxHash128.Hash(bytes.AsSpan(..^HashLength)).AsSpan().SequenceEqual(bytes.AsSpan(^HashLength..)))
                return new ArraySegment<byte>(bytes)[..^HashLength];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // As if it were not there.
        }

        return null;
    }

    /// <summary>Writes a file, whole or not at all.</summary>
    public static void Write(string path, IEnumerable<ReadOnlyMemory<byte>> parts)
    {
        var draft = path + ".draft";
        using (var file = new FileStream(draft, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
        {
            var hash = new XxHash128();
            foreach (var part in parts)
            {
                hash.Append(part.Span);
                file.Write(part.Span);
            }

            file.Write(hash.GetCurrentHash());
        }

        File.Move(draft, path, overwrite: true);
    }

    // The library's own clears the memory first, which takes longer than to read a file that the system still has.
    private static byte[] ReadAll(string path)
    {
        using var file = File.OpenHandle(path, options: FileOptions.SequentialScan);
        var bytes = GC.AllocateUninitializedArray<byte>((int)Math.Min(RandomAccess.GetLength(file), Array.MaxLength));
        for (int read = 0, more; read < bytes.Length; read += more)
        {
            more = RandomAccess.Read(file, bytes.AsSpan(read), read);
            if (more == 0)
                return [];
        }

        return bytes;
    }
}
