using System.Text;
using Archive.Model;

namespace Archive.Search;

/// <summary>
/// Reads the terms of a text, by the rule that the README of this folder states and terms.js shares: every character; every two neighbours but two
/// signs; every three letters; every whole word.
/// </summary>
internal sealed class TermReader(TermNumbers numbers)
{
    private readonly FoldedText _folded = new();
    private readonly char[] _word = new char[2 * Term.LongestWord];
    private long[] _neighbours = new long[1024];
    private int[] _noted = new int[1024];
    private int _count;

    private ReadOnlySpan<int> Noted => _noted.AsSpan(0, _count);

    /// <summary>The numbers of the terms of a text, each as often as it is there. Valid until the next text is read.</summary>
    public ReadOnlySpan<int> Read(string text)
    {
        _count = 0;
        Folding.Instance.Fold(text, _folded);
        var codePoints = _folded.CodePoints;
        var afterSpace = _folded.AfterSpace;
        if (_neighbours.Length < 2 * codePoints.Length)
            _neighbours = new long[Math.Max(2 * _neighbours.Length, 2 * codePoints.Length)];
        var (before, letters, neighbours) = (CharacterKind.Sign, 0, 0);
        for (var i = 0; i < codePoints.Length; i++)
        {
            var kind = Characters.KindOf(codePoints[i]);
            letters = kind == CharacterKind.Word ? letters + 1 : 0;
            Note(numbers.Of(codePoints[i]));
            if (i > 0 && IsPair(before, kind))
                _neighbours[neighbours++] = TermNumbers.Pack(codePoints[i - 1], codePoints[i]);
            if (letters > 2)
                _neighbours[neighbours++] = TermNumbers.Pack(codePoints[i - 2], codePoints[i - 1], codePoints[i]);
            if (kind == CharacterKind.Word && (letters == 1 || afterSpace[i]))
                ReadWord(codePoints[i..], afterSpace[i..]);
            before = kind;
        }

        Note(_neighbours.AsSpan(0, neighbours));
        return Noted;
    }

    /// <summary>The numbers of the terms that no text shows: section, contributors, page label. Valid until the next text is read.</summary>
    public ReadOnlySpan<int> ReadHidden(Article article, Page page)
    {
        _count = 0;
        Note(numbers.Of(Term.PageLabel(page.Label).Text));
        if (page.Section is { } section && Folding.Instance.Fold(section) is { Length: > 0 } folded)
            Note(numbers.Of(Term.Section(folded).Text));
        foreach (var contributor in article.Contributors)
        {
            if (Folding.Instance.Fold(contributor.Name) is { Length: > 0 } name)
                Note(numbers.Of(Term.Contributor(name).Text));
        }

        return Noted;
    }

    /// <summary>Whether two neighbours of these kinds are a term: two signs tell too little.</summary>
    private static bool IsPair(CharacterKind left, CharacterKind right) => left != CharacterKind.Sign || right != CharacterKind.Sign;

    private void ReadWord(ReadOnlySpan<int> codePoints, ReadOnlySpan<bool> afterSpace)
    {
        var length = 0;
        for (var i = 0; i < codePoints.Length && i < Term.LongestWord; i++)
        {
            if (Characters.KindOf(codePoints[i]) != CharacterKind.Word || (i > 0 && afterSpace[i]))
                break;
            length += new Rune(codePoints[i]).EncodeToUtf16(_word.AsSpan(length));
        }

        Note(numbers.Of(_word.AsSpan(0, length)));
    }

    private void Note(int term)
    {
        if (_count == _noted.Length)
            Array.Resize(ref _noted, 2 * _count);
        _noted[_count++] = term;
    }

    private void Note(ReadOnlySpan<long> neighbours)
    {
        if (_count + neighbours.Length > _noted.Length)
            Array.Resize(ref _noted, Math.Max(2 * _noted.Length, _count + neighbours.Length));
        numbers.OfNeighbours(neighbours, _noted.AsSpan(_count, neighbours.Length));
        _count += neighbours.Length;
    }
}
