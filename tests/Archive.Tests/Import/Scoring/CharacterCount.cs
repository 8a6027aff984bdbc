using System.Runtime.InteropServices;

namespace Archive.Tests.Import.Scoring;

/// <summary>How often each character stands in a text, blanks not counted.</summary>
internal sealed class CharacterCount
{
    private readonly Dictionary<char, int> _counts = [];

    public int Total => _counts.Values.Where(n => n > 0).Sum();

    public void Add(IEnumerable<char>? text, int times = 1)
    {
        foreach (var c in text ?? [])
        {
            if (!char.IsWhiteSpace(c))
                CollectionsMarshal.GetValueRefOrAddDefault(_counts, c, out _) += times;
        }
    }

    /// <summary>What is left when the characters of another are taken away; never less than none.</summary>
    public CharacterCount Without(CharacterCount other)
    {
        var rest = new CharacterCount();
        foreach (var (c, n) in _counts)
        {
            if (n - other._counts.GetValueOrDefault(c) is > 0 and var left)
                rest._counts[c] = left;
        }

        return rest;
    }

    public override string ToString() => string.Concat(_counts.Where(pair => pair.Value > 0).OrderBy(pair => pair.Key).Select(pair => new string(pair.Key, pair.Value)));
}
