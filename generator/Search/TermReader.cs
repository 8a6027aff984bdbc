using System.Text;
using Archive.Model;

namespace Archive.Search;

/// <summary>
/// Reads the terms of a text, by the rule that the README of this folder states and terms.js shares: every character; every two neighbours but two
/// signs; every three letters; every whole word.
/// </summary>
internal sealed class TermReader(TermNumbers numbers, Action<int> note)
{
    private readonly FoldedText _folded = new();
    private readonly char[] _word = new char[2 * Term.LongestWord];

    public void Read(string text)
    {
        Folding.Instance.Fold(text, _folded);
        var codePoints = _folded.CodePoints;
        var afterSpace = _folded.AfterSpace;
        var (before, letters) = (CharacterKind.Sign, 0);
        for (var i = 0; i < codePoints.Length; i++)
        {
            var kind = Characters.KindOf(codePoints[i]);
            letters = kind == CharacterKind.Word ? letters + 1 : 0;
            note(numbers.Of(Term.Single(codePoints[i]).Key));
            if (letters > 1)
                note(numbers.OfLetters(codePoints[i - 1], codePoints[i]));
            else if (i > 0 && IsPair(before, kind))
                note(numbers.Of(Term.Pair(codePoints[i - 1], codePoints[i]).Key));
            if (letters > 2)
                note(numbers.OfLetters(codePoints[i - 2], codePoints[i - 1], codePoints[i]));
            if (kind == CharacterKind.Word && (letters == 1 || afterSpace[i]))
                ReadWord(codePoints[i..], afterSpace[i..]);
            before = kind;
        }
    }

    /// <summary>The terms that no text shows: section, contributors, page label.</summary>
    public void ReadHidden(Article article, Page page)
    {
        note(numbers.Of(Term.PageLabel(page.Label).Text));
        if (page.Section is { } section && Folding.Instance.Fold(section) is { Length: > 0 } folded)
            note(numbers.Of(Term.Section(folded).Text));
        foreach (var contributor in article.Contributors)
        {
            if (Folding.Instance.Fold(contributor.Name) is { Length: > 0 } name)
                note(numbers.Of(Term.Contributor(name).Text));
        }
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

        note(numbers.Of(_word.AsSpan(0, length)));
    }
}
