using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Archive.Model;

/// <summary>Tells apart what something was made from: the first 16 bytes of a SHA-256.</summary>
public readonly record struct Fingerprint(UInt128 Value)
{
    private const int Length = 16;

    /// <summary>The fingerprint of bytes.</summary>
    public static Fingerprint Of(ReadOnlySpan<byte> bytes) => OfHash(SHA256.HashData(bytes));

    /// <summary>The fingerprint of several things in their order, each as a text: their texts joined as they are would not tell where one ends.</summary>
    public static Fingerprint OfAll(params IEnumerable<object?> things)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var thing in things)
        {
            var bytes = Encoding.UTF8.GetBytes(FormattableString.Invariant($"{thing}"));
            hash.AppendData(BitConverter.GetBytes(thing is null ? -1 : bytes.Length));
            hash.AppendData(bytes);
        }

        return OfHash(hash.GetHashAndReset());
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

    private static Fingerprint OfHash(ReadOnlySpan<byte> hash) => new(BinaryPrimitives.ReadUInt128BigEndian(hash[..Length]));
}
