namespace Archive.Build;

/// <summary>The names in the bytes of credits, without what else they hold: an archive has as many credits as articles.</summary>
/// <param name="bytes">Credits as <see cref="CreditCode"/> writes them.</param>
internal ref struct CreditNames(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    /// <summary>Where the credit begins.</summary>
    public int Start { get; private set; }

    /// <summary>The bytes of the credit.</summary>
    public readonly int Length => _at - Start;

    /// <summary>Its name, in UTF-8.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>Goes to the next credit; false when there is none.</summary>
    public bool MoveNext()
    {
        if (_at == _bytes.Length)
            return false;
        Start = _at;
        Name = Text();
        _at += sizeof(short);
        Text();
        Number();
        _at += sizeof(bool);
        Text();
        return true;
    }

    private ReadOnlySpan<byte> Text()
    {
        var length = Number();
        _at += length;
        return _bytes.Slice(_at - length, length);
    }

    /// <summary>A number as <see cref="BinaryWriter.Write7BitEncodedInt"/> writes it.</summary>
    private int Number()
    {
        var (number, shift) = (0, 0);
        byte next;
        do
        {
            next = _bytes[_at++];
            number |= (next & 0x7F) << shift;
            shift += 7;
        }
        while (next >= 0x80);
        return number;
    }
}
