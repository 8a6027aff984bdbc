using System.Buffers.Binary;
using Archive.Model;

namespace Archive.Build;

/// <summary>
/// The credits of all editions, in a file beside the cache: they are six sevenths of what is remembered, and only the lists of contributors need them. The
/// file begins with what tells whose they are, so that one that is not of the cache counts as none.
/// </summary>
internal sealed class CreditFile
{
    private readonly string _path;
    private readonly Lazy<ReadOnlyMemory<byte>?> _bytes;
    private Fingerprint _version;
    private int _length;

    public CreditFile(string path)
    {
        _path = path;
        _bytes = new(Read);
    }

    /// <summary>The credits of the next edition that the cache remembers.</summary>
    /// <param name="version">Of its credits.</param>
    /// <param name="length">Their bytes.</param>
    public EditionCredits Next(Fingerprint version, int length)
    {
        var first = _length;
        _length += length;
        return new(version, length, () => _bytes.Value?.Slice(first, length));
    }

    /// <summary>The cache remembers no more editions.</summary>
    /// <param name="all">The credits of all, as they came.</param>
    public void End(IEnumerable<EditionCredits> all) => _version = VersionOf(all);

    /// <summary>Writes the credits of what is to be remembered next, unless the file has them.</summary>
    public void Write(IReadOnlyList<EditionCredits> all)
    {
        var version = VersionOf(all);
        if (version == _version && !(_bytes.IsValueCreated && _bytes.Value is null))
            return;
        var head = new byte[Fingerprint.Length];
        BinaryPrimitives.WriteUInt128BigEndian(head, version.Value);
        CheckedFile.Write(_path, all.Select(credits => credits.Bytes).Prepend(head));
    }

    private static Fingerprint VersionOf(IEnumerable<EditionCredits> all)
    {
        var writer = new FingerprintWriter();
        foreach (var credits in all)
            writer.Add(credits.Version);
        return writer.ToFingerprint();
    }

    private ReadOnlyMemory<byte>? Read()
    {
        if (CheckedFile.Read(_path) is { } bytes && bytes.Count == Fingerprint.Length + _length && BinaryPrimitives.ReadUInt128BigEndian(bytes) == _version.Value)
            return bytes[Fingerprint.Length..];
        return null;
    }
}
