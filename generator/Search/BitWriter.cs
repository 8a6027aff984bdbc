using System.Buffers.Binary;
using System.Numerics;

namespace Archive.Search;

/// <summary>Bits one after the other, the most significant of a number first; the last byte is filled with zeros.</summary>
internal sealed class BitWriter
{
    private const int WordBits = 32;
    private const int WordBytes = 4;

    private byte[] _bytes = new byte[1024];

    /// <summary>Bits that are no whole word yet, the lowest of it; what is above them is written already.</summary>
    private ulong _pending;
    private int _pendingBits;
    private int _length;

    /// <summary>How many bits were written.</summary>
    public long BitCount => 8L * _length + _pendingBits;

    /// <summary>Writes the lowest bits of a value, at most 32.</summary>
    public void Write(uint value, int bits)
    {
        _pending = _pending << bits | value;
        _pendingBits += bits;
        if (_pendingBits < WordBits)
            return;
        if (_length + WordBytes > _bytes.Length)
            Array.Resize(ref _bytes, 2 * _bytes.Length);
        _pendingBits -= WordBits;
        BinaryPrimitives.WriteUInt32BigEndian(_bytes.AsSpan(_length), (uint)(_pending >> _pendingBits));
        _length += WordBytes;
    }

    /// <summary>
    /// A number from 0 on that is mostly below 2^<paramref name="lowBits"/>: of value ÷ 2^lowBits + 1, as many zeros as it has bits
    /// after the first, and the bits; then the low bits (exponential Golomb code).
    /// </summary>
    public void WriteNumber(int value, int lowBits = 0)
    {
        var high = (uint)(value >> lowBits) + 1;
        var length = BitOperations.Log2(high);
        Write(0, length);
        Write(high, length + 1);
        Write((uint)value & ((1u << lowBits) - 1), lowBits);
    }

    /// <summary>
    /// A number below a bound, in as many bits as the bound's highest place has, or one more: those in the middle, which come more often where numbers
    /// are split (<see cref="SplitCode"/>), in the shorter ones.
    /// </summary>
    public void WriteBelow(int value, int bound)
    {
        var length = BitOperations.Log2((uint)bound);
        var shorter = (int)((2L << length) - bound);
        var place = value - (bound - shorter) / 2;
        if (place < 0)
            place += bound;
        if (place < shorter)
            Write((uint)place, length);
        else
            Write((uint)place + (uint)shorter, length + 1);
    }

    /// <summary>How many bits <see cref="WriteNumber"/> takes.</summary>
    public static int LengthOf(int value, int lowBits) => 2 * BitOperations.Log2((uint)(value >> lowBits) + 1) + 1 + lowBits;

    /// <summary>Fills the byte that was begun with zeros.</summary>
    public void Align() => Write(0, -_pendingBits & 7);

    /// <summary>Appends all bits of another writer, which it leaves as it is.</summary>
    public void Append(BitWriter other)
    {
        for (var at = 0; at < other._length; at += WordBytes)
            Write(BinaryPrimitives.ReadUInt32BigEndian(other._bytes.AsSpan(at)), WordBits);
        Write((uint)(other._pending & ((1UL << other._pendingBits) - 1)), other._pendingBits);
    }

    public void Clear() => (_pending, _pendingBits, _length) = (0, 0, 0);

    /// <summary>All that was written, in whole bytes.</summary>
    public byte[] ToArray()
    {
        Align();
        var bytes = new byte[_length + _pendingBits / 8];
        _bytes.AsSpan(0, _length).CopyTo(bytes);
        for (var at = _length; at < bytes.Length; at++)
            bytes[at] = (byte)(_pending >> (_pendingBits - 8 * (at - _length + 1)));
        return bytes;
    }
}
