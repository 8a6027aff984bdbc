using System.IO.Hashing;

namespace Archive.Model;

/// <summary>
/// Tells apart what something was made from: an XXH128. A build takes as many of them as an archive has pages, and nobody is to be kept from making two
/// things with the same one: whoever could would get an old page of his own instead of the new one.
/// </summary>
public readonly record struct Fingerprint(UInt128 Value)
{
    /// <summary>In bytes.</summary>
    internal const int Length = 16;

    /// <summary>The fingerprint of bytes.</summary>
    public static Fingerprint Of(ReadOnlySpan<byte> bytes) => new(XxHash128.HashToUInt128(bytes));

    /// <summary>The fingerprint of several things in their order, as <see cref="FingerprintWriter"/> takes them.</summary>
    public static Fingerprint OfAll(params IEnumerable<object?> things)
    {
        var writer = new FingerprintWriter();
        writer.AddAll(things);
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
