using System.IO.Hashing;

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
            var entry = archive.Entries[index];
            return new EntryStream(entry.Open(), length, entry.Crc32, () => package.GiveBack(archive));
        }
        catch (InvalidDataException fault)
        {
            package.GiveBack(archive);
            throw new IOException(fault.Message, fault);
        }
    }

    public IReceivedFile? Beside(string path) => RelativePath.From(Path, path) is { } found ? package.Find(found) : null;

    /// <summary>Reads what the archive promised, no more and no less: what unpacks to more was made to fill memory, and what is cut off is damaged.</summary>
    private sealed class EntryStream(Stream inner, long promised, uint checksum, Action end) : Stream
    {
        private readonly Crc32 _checksum = new();
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
            _checksum.Append(buffer[..read]);
            if (_read > promised || (read == 0 && buffer.Length > 0 && (_read < promised || _checksum.GetCurrentHashAsUInt32() != checksum)))
                throw new IOException("it is not what the archive says of it, by its length or its checksum: the archive is damaged");
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
