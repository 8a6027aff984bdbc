namespace Archive.Corpus;

/// <summary>
/// Chance that is the same on every machine and in every version of the runtime: SplitMix64, in whole numbers alone.
/// </summary>
internal sealed class Dice(ulong seed)
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong _state = seed;

    /// <summary>Dice of their own for one thing of many, so that what is made of it does not depend on what was made before.</summary>
    public static Dice For(ulong seed, int thing) => new(Mix(seed + (Step * (ulong)(thing + 1))));

    /// <summary>64 random bits.</summary>
    public ulong Next() => Mix(_state += Step);

    /// <summary>A number from 0 up to, not with, the bound.</summary>
    public int Below(int bound) => (int)Below((ulong)bound);

    /// <summary>A number from 0 up to, not with, the bound: the high half of the product, which is even enough below 2^40.</summary>
    public ulong Below(ulong bound) => Math.BigMul(Next(), bound, out _);

    /// <summary>Whether something happens that does so in this many of a hundred cases.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>One of several.</summary>
    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    private static ulong Mix(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
