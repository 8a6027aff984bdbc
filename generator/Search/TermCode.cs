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
        var others = new int[terms.Count];
        for (var i = 0; i < terms.Count; i++)
            others[i] = terms[i].IsSingle ? 0 : terms[i].Other - (i > 0 && terms[i].Home == terms[i - 1].Home ? terms[i - 1].Other : 0);
        var lowBits = Enumerable.Range(0, MostLowBits + 1).MinBy(bits => others.Sum(other => (long)BitWriter.LengthOf(other, bits)));
        target.Write((uint)lowBits, LowBitsBits);
        for (var i = 0; i < terms.Count; i++)
        {
            target.WriteNumber(terms[i].Home - (i == 0 ? 0 : terms[i - 1].Home));
            target.WriteNumber(others[i], lowBits);
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
