using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Archive.Model;

/// <summary>Gathers things whose fingerprint is wanted, each behind its length: their bytes alone would not tell where one ends and the next begins.</summary>
public sealed class FingerprintWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new(256);

    /// <summary>Adds bytes.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        AddLength(bytes.Length);
        _bytes.Write(bytes);
    }

    /// <summary>Adds a text.</summary>
    public void Add(string text)
    {
        AddLength(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, _bytes);
    }

    /// <summary>Adds a fingerprint.</summary>
    public void Add(Fingerprint fingerprint)
    {
        AddLength(Fingerprint.Length);
        BinaryPrimitives.WriteUInt128BigEndian(_bytes.GetSpan(Fingerprint.Length), fingerprint.Value);
        _bytes.Advance(Fingerprint.Length);
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

    /// <summary>The fingerprint of all that was added.</summary>
    public Fingerprint ToFingerprint() => Fingerprint.Of(_bytes.WrittenSpan);

    private void AddLength(int length)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.GetSpan(sizeof(int)), length);
        _bytes.Advance(sizeof(int));
    }
}
