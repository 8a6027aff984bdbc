using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Tests.Import;

/// <summary>A text made of pieces, so that a failing one shrinks to the few pieces that matter.</summary>
internal sealed record SampleText(IReadOnlyList<string> Pieces)
{
    /// <summary>Any text in which rules of the importer meet.</summary>
    public static Arbitrary<SampleText> Any { get; } = Arb.From(InventedLines.Page.Select(pieces => new SampleText(pieces)), Shrink);

    public string Text { get; } = string.Concat(Pieces);

    public byte[] Bytes => Encoding.UTF8.GetBytes(Text);

    /// <summary>Lines, whichever of the usual characters ends them.</summary>
    public int LineCount => Text.Replace("\r\n", "\n", StringComparison.Ordinal).Count(c => c is '\n' or '\r') + 1;

    /// <summary>As a C# string, so that a failure can be copied into a test.</summary>
    public override string ToString() => '"' + string.Concat(Text.Select(c => c switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '"' or '\\' => "\\" + c,
        _ when char.IsControl(c) || (char.IsWhiteSpace(c) && c != ' ') => $"\\u{(int)c:x4}",
        _ => c.ToString(),
    })) + '"';

    private static IEnumerable<SampleText> Shrink(SampleText text)
    {
        var pieces = text.Pieces;
        for (var length = pieces.Count / 2; length >= 1; length /= 2)
        {
            for (var at = 0; at + length <= pieces.Count; at += length)
                yield return new SampleText([.. pieces.Take(at), .. pieces.Skip(at + length)]);
        }

        for (var i = 0; i < pieces.Count; i++)
        {
            var half = pieces[i].Length / 2;
            if (half == 0 || char.IsLowSurrogate(pieces[i][half]))
                continue;
            yield return new SampleText([.. pieces.Take(i), pieces[i][..half], .. pieces.Skip(i + 1)]);
            yield return new SampleText([.. pieces.Take(i), pieces[i][half..], .. pieces.Skip(i + 1)]);
        }
    }
}
