using Microsoft.Win32.SafeHandles;

namespace Archive.Search;

/// <summary>
/// A temporary file that takes what does not fit into memory, in a folder that is there. It is made when it is first needed and gone when it is
/// closed, or when the process ends. Safe for several threads.
/// </summary>
internal sealed class SpillFile(string folder) : IDisposable
{
    private readonly Lock _lock = new();
    private SafeFileHandle? _file;
    private long _length;

    /// <summary>Appends bytes and returns where they are.</summary>
    public long Append(ReadOnlySpan<byte> bytes)
    {
        long offset;
        lock (_lock)
        {
            _file ??= File.OpenHandle(
                Path.Combine(folder, $"search-{Guid.NewGuid():N}.tmp"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose);
            offset = _length;
            _length += bytes.Length;
        }

        RandomAccess.Write(_file, bytes, offset);
        return offset;
    }

    /// <summary>Reads as many bytes as there are, at most as many as the buffer takes.</summary>
    public int Read(Span<byte> buffer, long offset) => RandomAccess.Read(_file!, buffer, offset);

    public void Dispose() => _file?.Dispose();
}
