using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Archive.Model;

/// <summary>Gathers things whose fingerprint is wanted, each behind its length: their bytes alone would not tell where one ends and the next begins.</summary>
public sealed class FingerprintWriter
{
    // Lent, as a build takes a fingerprint of nearly all that it makes; given back with the fingerprint.
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(1024);
    private int _length;

    /// <summary>Adds bytes.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        AddLength(bytes.Length);
        bytes.CopyTo(Next(bytes.Length));
    }

    /// <summary>Adds a text.</summary>
    public void Add(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        AddLength(length);
        Encoding.UTF8.GetBytes(text, Next(length));
    }

    /// <summary>Adds a number, as its text.</summary>
    public void Add(int number)
    {
        Span<byte> digits = stackalloc byte[11];
        number.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        Add(digits[..length]);
    }

    /// <summary>Adds a fingerprint.</summary>
    public void Add(Fingerprint fingerprint)
    {
        AddLength(Fingerprint.Length);
        BinaryPrimitives.WriteUInt128BigEndian(Next(Fingerprint.Length), fingerprint.Value);
    }

    /// <summary>Adds that something is not there, which is told apart from an empty text.</summary>
    public void AddNothing() => AddLength(-1);

    /// <summary>Adds a fingerprint, or anything else as a text.</summary>
    public void Add(object? thing)
    {
        switch (thing)
        {
            case null:
                AddNothing();
                break;
            case Fingerprint fingerprint:
                Add(fingerprint);
                break;
            default:
                Add(thing as string ?? Convert.ToString(thing, CultureInfo.InvariantCulture) ?? "");
                break;
        }
    }

    /// <summary>Adds things in their order.</summary>
    public void AddAll(IEnumerable<object?> things)
    {
        foreach (var thing in things)
            Add(thing);
    }

    /// <summary>The fingerprint of all that was added. It ends the writer's use.</summary>
    public Fingerprint ToFingerprint()
    {
        var fingerprint = Fingerprint.Of(_bytes.AsSpan(0, _length));
        ArrayPool<byte>.Shared.Return(_bytes);
        (_bytes, _length) = ([], 0);
        return fingerprint;
    }

    private void AddLength(int length) => BinaryPrimitives.WriteInt32LittleEndian(Next(sizeof(int)), length);

    /// <summary>Room for so many bytes more.</summary>
    private Span<byte> Next(int count)
    {
        if (_length + count > _bytes.Length)
        {
            var longer = ArrayPool<byte>.Shared.Rent(Math.Max(_length + count, 2 * _bytes.Length));
            _bytes.AsSpan(0, _length).CopyTo(longer);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = longer;
        }

        _length += count;
        return _bytes.AsSpan(_length - count, count);
    }
}
