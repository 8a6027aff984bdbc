namespace Archive.Search;

/// <summary>A folded text, as a buffer that is used again and again: its code points, and where white space stood before them.</summary>
internal sealed class FoldedText
{
    private int[] _codePoints = new int[1024];
    private bool[] _afterSpace = new bool[1024];

    /// <summary>How many code points it has.</summary>
    public int Count { get; private set; }

    /// <summary>The last code point; there must be one.</summary>
    public int Last
    {
        get => _codePoints[Count - 1];
        set => _codePoints[Count - 1] = value;
    }

    public ReadOnlySpan<int> CodePoints => _codePoints.AsSpan(0, Count);

    /// <summary>For each code point whether white space, which itself folds to nothing, parts it from the one before.</summary>
    public ReadOnlySpan<bool> AfterSpace => _afterSpace.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(int codePoint, bool afterSpace)
    {
        if (Count == _codePoints.Length)
        {
            Array.Resize(ref _codePoints, 2 * Count);
            Array.Resize(ref _afterSpace, 2 * Count);
        }

        _codePoints[Count] = codePoint;
        _afterSpace[Count++] = afterSpace;
    }
}
