using System.Text;

namespace Archive.Search;

/// <summary>
/// How ascending terms stand in a file, each as what differs from the one before. All are code points or all are texts. README.md in this folder
/// describes the bits.
/// </summary>
internal static class TermCode
{
    private const int LowBitsBits = 5;
    private const int MostLowBits = 20;

    /// <summary>Appends terms, and after each what belongs to it.</summary>
    public static void Append(BitWriter target, IReadOnlyList<Term> terms, Action<int> appendMore)
    {
        target.WriteNumber(terms.Count);
        if (terms.Count == 0)
            return;
        if (terms[0].Text is null)
            AppendCodePoints(target, terms, appendMore);
        else
            AppendTexts(target, terms, appendMore);
    }

    private static void AppendCodePoints(BitWriter target, IReadOnlyList<Term> terms, Action<int> appendMore)
    {
        var seconds = new int[terms.Count];
        for (var i = 1; i < terms.Count; i++)
            seconds[i] = terms[i].SecondPlusOne - (terms[i].First == terms[i - 1].First ? terms[i - 1].SecondPlusOne + 1 : 0);
        seconds[0] = terms[0].SecondPlusOne;
        var lowBits = Enumerable.Range(0, MostLowBits + 1).MinBy(bits => seconds.Sum(second => (long)BitWriter.LengthOf(second, bits)));
        target.Write((uint)lowBits, LowBitsBits);
        for (var i = 0; i < terms.Count; i++)
        {
            target.WriteNumber(terms[i].First - (i == 0 ? 0 : terms[i - 1].First));
            target.WriteNumber(seconds[i], lowBits);
            appendMore(i);
        }
    }

    private static void AppendTexts(BitWriter target, IReadOnlyList<Term> terms, Action<int> appendMore)
    {
        byte[] before = [];
        for (var i = 0; i < terms.Count; i++)
        {
            var text = Encoding.UTF8.GetBytes(terms[i].Text!);
            var shared = before.AsSpan().CommonPrefixLength(text);
            target.WriteNumber(shared);
            target.WriteNumber(text.Length - shared);
            foreach (var next in text.AsSpan(shared))
                target.Write(next, 8);
            before = text;
            appendMore(i);
        }
    }
}
