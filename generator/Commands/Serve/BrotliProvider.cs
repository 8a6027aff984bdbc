using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace Archive.Commands;

/// <summary>
/// Brotli at a quality between those that .NET has names for: its Optimal (4) makes small pages longer than gzip does, its SmallestSize (11) takes a
/// tenth of a second for a large one.
/// </summary>
internal sealed class BrotliProvider : ICompressionProvider
{
    private const int Quality = 7;

    public string EncodingName => "br";

    public bool SupportsFlush => true;

    public Stream CreateStream(Stream outputStream) =>
        new BrotliStream(outputStream, new BrotliCompressionOptions { Quality = Quality }, leaveOpen: true);
}
