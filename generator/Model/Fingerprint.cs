using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Archive.Model;

/// <summary>Tells apart what something was made from: the first 16 bytes of a SHA-256.</summary>
public readonly record struct Fingerprint(UInt128 Value)
{
    /// <summary>In bytes.</summary>
    internal const int Length = 16;

    /// <summary>The fingerprint of bytes.</summary>
    public static Fingerprint Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return new(BinaryPrimitives.ReadUInt128BigEndian(hash[..Length]));
    }

    /// <summary>The fingerprint of several things in their order, as <see cref="FingerprintWriter"/> takes them.</summary>
    public static Fingerprint OfAll(params IEnumerable<object?> things)
    {
        var writer = new FingerprintWriter();
        foreach (var thing in things)
            writer.Add(thing);
        return writer.ToFingerprint();
    }

    /// <summary>Reads what <see cref="ToString"/> writes; false when it is something else.</summary>
    public static bool TryParse(string text, out Fingerprint fingerprint)
    {
        var isOne = UInt128.TryParse(text, System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var value) && text.Length == 2 * Length;
        fingerprint = new Fingerprint(value);
        return isOne;
    }

    /// <summary>32 hexadecimal digits.</summary>
    public override string ToString() => Value.ToString("x32", System.Globalization.CultureInfo.InvariantCulture);
}
