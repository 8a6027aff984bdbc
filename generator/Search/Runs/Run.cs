using System.Security.Cryptography;
using Archive.Model;
using Microsoft.Win32.SafeHandles;

namespace Archive.Search;

/// <summary>
/// A sorted run in a file: its bytes, the places where reading may begin, and, in the last 44 bytes, the lengths of both and the SHA-256 of the bytes.
/// Safe for several threads.
/// </summary>
internal sealed class Run : IDisposable
{
    private const int HashLength = 32;
    private const int TailLength = sizeof(long) + sizeof(int) + HashLength;

    private readonly SafeFileHandle _file;
    private readonly Lazy<List<RunPoint>> _points;
    private readonly int _pointBytes;

    private Run(SafeFileHandle file, long length, int pointBytes, byte[] hash)
    {
        _file = file;
        _pointBytes = pointBytes;
        _points = new(ReadPoints);
        Length = length;
        Hash = hash;
        Written = File.GetLastWriteTimeUtc(file).Ticks;
    }

    /// <summary>Its bytes.</summary>
    public long Length { get; }

    /// <summary>When the file was written last, in ticks of UTC.</summary>
    public long Written { get; }

    /// <summary>SHA-256 of its bytes, as it was when they were written.</summary>
    public byte[] Hash { get; }

    /// <summary>Writes a run to a file, which gets its name when it is complete.</summary>
    public static void Write(string path, RunWriter run)
    {
        var points = Bytes(run.Points);
        var draft = path + ".draft";
        using (var file = File.OpenHandle(draft, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            var tail = new byte[TailLength];
            BitConverter.TryWriteBytes(tail, (long)run.Bytes.Length);
            BitConverter.TryWriteBytes(tail.AsSpan(sizeof(long)), points.Length);
            SHA256.HashData(run.Bytes, tail.AsSpan(TailLength - HashLength));
            RandomAccess.Write(file, run.Bytes, 0);
            RandomAccess.Write(file, points, run.Bytes.Length);
            RandomAccess.Write(file, tail, run.Bytes.Length + points.Length);
        }

        File.Move(draft, path, overwrite: true);
    }

    /// <summary>Opens a run; null when there is none, or not a whole one.</summary>
    public static Run? Open(string path)
    {
        if (!File.Exists(path))
            return null;
        var file = File.OpenHandle(path);
        var tail = new byte[TailLength];
        var end = RandomAccess.GetLength(file);
        if (end >= TailLength && RandomAccess.Read(file, tail, end - TailLength) == TailLength)
        {
            var (length, pointBytes) = (BitConverter.ToInt64(tail), BitConverter.ToInt32(tail, sizeof(long)));
            if (length >= 0 && pointBytes >= 0 && length + pointBytes + TailLength == end)
                return new Run(file, length, pointBytes, tail[^HashLength..]);
        }

        file.Dispose();
        return null;
    }

    /// <summary>Whether the bytes are those that were written.</summary>
    public bool IsIntact()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 18];
        for (var offset = 0L; offset < Length;)
        {
            var read = Read(buffer.AsSpan(0, (int)Math.Min(buffer.Length, Length - offset)), offset);
            if (read == 0)
                return false;
            hash.AppendData(buffer, 0, read);
            offset += read;
        }

        return hash.GetHashAndReset().AsSpan().SequenceEqual(Hash);
    }

    /// <summary>Places at which reading may begin, as many bytes from each other.</summary>
    public IReadOnlyList<RunPoint> Points => _points.Value;

    /// <summary>The last place at which reading may begin and still meets a term and all after it.</summary>
    public RunPoint PointBefore(Term term)
    {
        var last = Ordered.LastUpTo(Points, point => point.Term, term);
        return last < 0 ? default : Points[last];
    }

    /// <summary>Reads as many bytes as there are, at most as many as the buffer takes.</summary>
    public int Read(Span<byte> buffer, long offset) => RandomAccess.Read(_file, buffer, offset);

    public void Dispose() => _file.Dispose();

    private static byte[] Bytes(IReadOnlyList<RunPoint> points)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory);
        writer.Write(points.Count);
        foreach (var (offset, keyBefore, term) in points)
        {
            writer.Write(offset);
            writer.Write(keyBefore);
            term.Write(writer);
        }

        return memory.ToArray();
    }

    private List<RunPoint> ReadPoints()
    {
        var bytes = new byte[_pointBytes];
        Read(bytes, Length);
        using var reader = new BinaryReader(new MemoryStream(bytes));
        var points = new List<RunPoint>();
        for (var count = reader.ReadInt32(); count > 0; count--)
            points.Add(new RunPoint(reader.ReadInt64(), reader.ReadInt64(), Term.Read(reader)));
        return points;
    }
}
