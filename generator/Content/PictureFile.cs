namespace Archive.Content;

/// <summary>Copies pictures into content/, whole or not at all. One that is there is never replaced: a person may have chosen it.</summary>
internal static class PictureFile
{
    private const int BufferSize = 1 << 16;

    /// <summary>Copies a picture where none is; says whether one was there, and whether it is the same.</summary>
    /// <exception cref="IOException">The picture cannot be read, or the file cannot be written.</exception>
    public static SaveOutcome Copy(string path, Func<Stream> open, bool dryRun)
    {
        if (File.Exists(path))
            return IsSame(path, open) ? SaveOutcome.Unchanged : SaveOutcome.OtherSource;
        if (dryRun)
            return SaveOutcome.Written;
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
        try
        {
            using (var from = open())
            using (var to = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                from.CopyTo(to);
                to.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: false);
            return SaveOutcome.Written;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static bool IsSame(string path, Func<Stream> open)
    {
        using var there = File.OpenRead(path);
        using var picture = open();
        var (own, other) = (new byte[BufferSize], new byte[BufferSize]);
        while (true)
        {
            var length = there.ReadAtLeast(own, BufferSize, throwOnEndOfStream: false);
            if (picture.ReadAtLeast(other, BufferSize, throwOnEndOfStream: false) != length || !own.AsSpan(0, length).SequenceEqual(other.AsSpan(0, length)))
                return false;
            if (length < BufferSize)
                return true;
        }
    }
}
