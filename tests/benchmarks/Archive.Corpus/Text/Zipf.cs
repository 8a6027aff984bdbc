namespace Archive.Corpus;

/// <summary>
/// Draws ranks as the words of a language are used: rank r as often as 1 ÷ (r + offset), and beyond the knee as 1 ÷ r², as
/// large collections of text have it. In whole numbers, so that no machine rounds it otherwise.
/// </summary>
internal sealed class Zipf
{
    private readonly ulong[] _upTo;

    /// <summary>The ranks of a vocabulary.</summary>
    /// <param name="size">How many there are.</param>
    /// <param name="offset">How many words of the language are more frequent than all of these.</param>
    /// <param name="knee">The rank from which words become rare more quickly.</param>
    public Zipf(int size, int offset, int knee = int.MaxValue)
    {
        _upTo = new ulong[size];
        var sum = 0UL;
        for (var rank = 1; rank <= size; rank++)
        {
            var weight = (ulong)knee * (1UL << 32) / (ulong)(rank + offset) / ((ulong)knee + (ulong)rank);
            _upTo[rank - 1] = sum += weight;
        }
    }

    /// <summary>A rank from 0.</summary>
    public int Draw(Dice dice)
    {
        var place = Array.BinarySearch(_upTo, dice.Below(_upTo[^1]));

        // Found exactly, the number belongs to the next rank: each rank has those below its sum.
        return place < 0 ? ~place : place + 1;
    }
}
