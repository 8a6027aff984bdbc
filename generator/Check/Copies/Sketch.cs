using Archive.Model;

namespace Archive.Check;

/// <summary>
/// What is kept of an article's text to find others that say nearly the same: a MinHash of its shingles, all runs of eight letters without regard to what
/// stands between them. Two sketches agree in as many places as the texts share of all their shingles (Jaccard), give or take 5 in 100. One hash
/// function sorts the shingles into the places and gives each place its least value; a place without a shingle borrows from the next one (Li, Owen
/// and Zhang 2012; Shrivastava and Li 2014).
/// </summary>
internal sealed class Sketch
{
    public const int Places = 64;

    /// <summary>Below this, in letters, texts are alike without being copies: notices, weather, results.</summary>
    public const int LeastLetters = 100;

    private const int ShingleLength = 8;

    private readonly ushort[] _least;

    private Sketch(ushort[] least) => _least = least;

    /// <summary>The sketch of an article's body; null when it is too short.</summary>
    public static Sketch? Of(Article article)
    {
        Span<int> least = stackalloc int[Places];
        least.Fill(int.MaxValue);
        UInt128 window = 0;
        var letters = 0;
        foreach (var block in article.Blocks)
        {
            foreach (var character in block.Text)
            {
                if (!char.IsLetterOrDigit(character))
                    continue;
                window = (window << 16) | character;
                if (++letters < ShingleLength)
                    continue;
                var hash = Mix((ulong)(window >> 64), (ulong)window);
                var place = (int)(hash >> 58);
                least[place] = Math.Min(least[place], (int)(hash & ushort.MaxValue));
            }
        }

        return letters < LeastLetters ? null : new Sketch(Filled(least));
    }

    /// <summary>The part of two texts' shingles that both have, from 0 to 1.</summary>
    public double Likeness(Sketch other)
    {
        var alike = 0;
        for (var i = 0; i < Places; i++)
            alike += _least[i] == other._least[i] ? 1 : 0;
        return (double)alike / Places;
    }

    /// <summary>Four places in a row as one number: texts that are alike agree in one of these sooner or later.</summary>
    public ulong Band(int band) => System.Runtime.InteropServices.MemoryMarshal.Cast<ushort, ulong>(_least)[band];

    private static ushort[] Filled(ReadOnlySpan<int> least)
    {
        const int Offset = 0x9E37;
        var filled = new ushort[Places];
        for (var i = 0; i < Places; i++)
        {
            var steps = 0;
            while (least[(i + steps) % Places] == int.MaxValue)
                steps++;

            // What is borrowed is moved, so that two texts agree in it only when they borrow from the same distance.
            filled[i] = (ushort)(least[(i + steps) % Places] + (steps * Offset));
        }

        return filled;
    }

    /// <summary>A hash of eight letters, the same on every machine: MurmurHash3's last step over two multiplications.</summary>
    private static ulong Mix(ulong high, ulong low)
    {
        var hash = (high * 0x9E3779B97F4A7C15) ^ ((low ^ (low >> 32)) * 0xC2B2AE3D27D4EB4F);
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
        return hash ^ (hash >> 33);
    }
}
