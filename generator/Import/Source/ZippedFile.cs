namespace Archive.Import;

/// <summary>A received file in a zip archive.</summary>
/// <param name="package">The archive.</param>
/// <param name="index">Its place in the archive's list.</param>
/// <param name="path">Its path in the archive.</param>
/// <param name="length">In bytes, unpacked, as the archive says.</param>
internal sealed class ZippedFile(ZipPackage package, int index, string path, long length) : IReceivedFile
{
    public string Name => $"{package.Name}/{path}";

    public string Path => path;

    public long Length => length;

    public Stream Open()
    {
        var archive = package.Take();
        try
        {
            return new EntryStream(archive.Entries[index].Open(), length, () => package.GiveBack(archive));
        }
        catch (InvalidDataException fault)
        {
            package.GiveBack(archive);
            throw new IOException(fault.Message, fault);
        }
    }

    public IReceivedFile? Beside(string path) => RelativePath.From(Path, path) is { } found ? package.Find(found) : null;

    /// <summary>Reads no more than the archive promised: what unpacks to more was made to fill memory.</summary>
    private sealed class EntryStream(Stream inner, long promised, Action end) : Stream
    {
        private long _read;
        private bool _hasEnded;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => promised;

        public override long Position
        {
            get => _read;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            int read;
            try
            {
                read = inner.Read(buffer);
            }
            catch (InvalidDataException fault)
            {
                throw new IOException(fault.Message, fault);
            }

            _read += read;
            if (_read > promised || (read == 0 && buffer.Length > 0 && _read < promised))
                throw new IOException($"the archive says that it has {promised} bytes, and it has {(read == 0 ? "fewer" : "more")}");
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing && !_hasEnded)
            {
                _hasEnded = true;
                inner.Dispose();
                end();
            }

            base.Dispose(disposing);
        }
    }
}
