using System.Numerics;

namespace Archive.Search;

/// <summary>Bits one after the other, the most significant of a number first; the last byte is filled with zeros.</summary>
internal sealed class BitWriter
{
    private byte[] _bytes = new byte[1024];
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
        while (_pendingBits >= 8)
        {
            if (_length == _bytes.Length)
                Array.Resize(ref _bytes, 2 * _length);
            _bytes[_length++] = (byte)(_pending >> (_pendingBits -= 8));
        }
    }

    /// <summary>A number as that many zeros and a one.</summary>
    public void WriteUnary(int value)
    {
        for (; value >= 31; value -= 31)
            Write(0, 31);
        Write(1, value + 1);
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

    /// <summary>How many bits <see cref="WriteNumber"/> takes.</summary>
    public static int LengthOf(int value, int lowBits) => 2 * BitOperations.Log2((uint)(value >> lowBits) + 1) + 1 + lowBits;

    /// <summary>Fills the byte that was begun with zeros.</summary>
    public void Align()
    {
        if (_pendingBits > 0)
            Write(0, 8 - _pendingBits);
    }

    /// <summary>Appends all bits of another writer, which it leaves as it is.</summary>
    public void Append(BitWriter other)
    {
        foreach (var next in other._bytes.AsSpan(0, other._length))
            Write(next, 8);
        Write((uint)(other._pending & ((1UL << other._pendingBits) - 1)), other._pendingBits);
    }

    public void Clear() => (_pending, _pendingBits, _length) = (0, 0, 0);

    public byte[] ToArray()
    {
        Align();
        return _bytes.AsSpan(0, _length).ToArray();
    }
}
