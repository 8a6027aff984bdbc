namespace Archive.Import;

/// <summary>
/// A stream that breaks off where too many bytes follow each other without a &lt;: a text or an attribute that a parser would have to hold
/// whole before anyone could measure it; and where a file goes on beyond its limit, whatever length it claimed.
/// </summary>
internal sealed class ElementLimitStream(Stream inner, long maxBytes, long maxBetween) : Stream
{
    private long _read;
    private long _between;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        _read += count;
        if (_read > maxBytes)
            throw new InvalidDataException($"more than {maxBytes} bytes");
        var last = buffer[..count].LastIndexOf((byte)'<');
        var first = buffer[..count].IndexOf((byte)'<');
        if (_between + (first < 0 ? count : first) > maxBetween)
            throw new InvalidDataException($"an element of more than {maxBetween} bytes");
        _between = last < 0 ? _between + count : count - last - 1;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
