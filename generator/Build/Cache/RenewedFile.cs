using System.Security.Cryptography;

namespace Archive.Build;

/// <summary>
/// A file that is written anew, with the SHA-256 of its bytes behind them. As long as they are those that it had, nothing is written: most often they
/// are to the end, and there may be tens of megabytes of them.
/// </summary>
/// <param name="path">The file.</param>
/// <param name="before">The bytes that it has, without the hash; none when it is not there or of no use.</param>
internal sealed class RenewedFile(string path, ReadOnlyMemory<byte> before) : Stream
{
    private readonly string _draft = path + ".draft";
    private FileStream? _file;
    private IncrementalHash? _hash;
    private int _same;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_file is null && before.Span[_same..].StartsWith(buffer))
        {
            _same += buffer.Length;
            return;
        }

        Begin();
        Append(buffer);
    }

    public override void Flush()
    {
        // What is written is there only when it is complete.
    }

    /// <summary>Puts the file in its place, unless it has not changed.</summary>
    public void Complete()
    {
        if (_file is null && before.Length > 0 && _same == before.Length)
            return;
        Begin();
        _file!.Write(_hash!.GetHashAndReset());
        _file.Dispose();
        File.Move(_draft, path, overwrite: true);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _file?.Dispose();
        _hash?.Dispose();
        base.Dispose(disposing);
    }

    private void Begin()
    {
        if (_file is not null)
            return;
        _file = File.Create(_draft);
        _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(before.Span[.._same]);
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        _file!.Write(bytes);
        _hash!.AppendData(bytes);
    }
}
