using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using Archive.Model;

namespace Archive.Search;

/// <summary>
/// Folds text to the code points that search compares: width, case and Latin diacritics are gone, white space and
/// invisible characters fold to nothing, kana and its sound mark are one. The tables are fold.json and, for characters that few texts
/// have, fold-rare.json. The site gets them too, so that the browser folds the same way whatever Unicode version it knows.
/// </summary>
internal sealed class Folding
{
    private const int Unchanged = -1;
    private const int Several = -2;
    private const int VoicedMark = 0x3099;
    private const int SemiVoicedMark = 0x309A;

    private readonly int[] _single = new int[0x10000];
    private readonly FrozenDictionary<int, int[]> _several;
    private readonly FrozenDictionary<(int Kana, int Mark), int> _composed;

    private Folding(JsonElement usual, JsonElement rare)
    {
        Array.Fill(_single, Unchanged);
        var several = new Dictionary<int, int[]>();
        foreach (var table in new[] { usual, rare })
        {
            ReadDropped(table.GetProperty("drop"), several);
            ReadShifts(table.GetProperty("shift"));
            ReadRuns(table.GetProperty("single"), targets => [.. CodePoints(targets).Select(target => new[] { target })], several);
            ReadRuns(table.GetProperty("several"), targets => [.. targets.Split(' ').Select(CodePoints)], several);
        }

        _several = several.ToFrozenDictionary();
        _composed = ReadComposed(rare.GetProperty("compose"));
    }

    /// <summary>The tables as the site gets them: that of usual characters, and that of rare ones.</summary>
    public static IReadOnlyList<SiteFile> Tables { get; } = [TableOf("search/fold.json"), TableOf("search/fold-rare.json")];

    /// <summary>The one folding there is.</summary>
    public static Folding Instance { get; } = new(Parsed(Tables[0]), Parsed(Tables[1]));

    /// <summary>Folds a text into a buffer, which is emptied first.</summary>
    public void Fold(ReadOnlySpan<char> text, FoldedText folded)
    {
        folded.Clear();
        var afterSpace = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var target = rune.Value < _single.Length ? _single[rune.Value] : _several.ContainsKey(rune.Value) ? Several : Unchanged;
            if (target == Several)
                AppendAll(folded, _several[rune.Value], rune, ref afterSpace);
            else
                Append(folded, target == Unchanged ? rune.Value : target, ref afterSpace);
        }
    }

    /// <summary>Folds a text into a list of code points, which is emptied first.</summary>
    public void Fold(ReadOnlySpan<char> text, List<int> folded)
    {
        var buffer = new FoldedText();
        Fold(text, buffer);
        folded.Clear();
        folded.AddRange(buffer.CodePoints);
    }

    /// <summary>Folds a text to a string.</summary>
    public string Fold(string text)
    {
        var folded = new FoldedText();
        Fold(text, folded);
        var builder = new StringBuilder(folded.Count);
        foreach (var codePoint in folded.CodePoints)
            builder.Append(new Rune(codePoint).ToString());
        return builder.ToString();
    }

    private void AppendAll(FoldedText folded, int[] codePoints, Rune original, ref bool afterSpace)
    {
        foreach (var codePoint in codePoints)
            Append(folded, codePoint, ref afterSpace);
        afterSpace |= codePoints.Length == 0 && Rune.IsWhiteSpace(original);
    }

    private void Append(FoldedText folded, int codePoint, ref bool afterSpace)
    {
        if (codePoint is VoicedMark or SemiVoicedMark && folded.Count > 0 && _composed.TryGetValue((folded.Last, codePoint), out var composed))
            folded.Last = composed;
        else
            folded.Add(codePoint, afterSpace);
        afterSpace = false;
    }

    private static SiteFile TableOf(string name) => new(name, EmbeddedFile.Read(name));

    private static JsonElement Parsed(SiteFile table) => JsonDocument.Parse(table.Bytes).RootElement;

    private static int[] CodePoints(string text) => [.. text.EnumerateRunes().Select(rune => rune.Value)];

    private static FrozenDictionary<(int Kana, int Mark), int> ReadComposed(JsonElement composed)
    {
        var pairs = from mark in composed.EnumerateObject()
                    from pair in mark.Value.GetString()!.Chunk(2)
                    select KeyValuePair.Create(((int)pair[0], (int)mark.Name[0]), (int)pair[1]);
        return pairs.ToFrozenDictionary();
    }

    /// <summary>Pairs: first and last code point of a range that folds to nothing.</summary>
    private void ReadDropped(JsonElement ranges, Dictionary<int, int[]> several)
    {
        foreach (var range in ranges.EnumerateArray().Select(number => number.GetInt32()).Chunk(2))
        {
            for (var codePoint = range[0]; codePoint <= range[1]; codePoint++)
                Set(codePoint, [], several);
        }
    }

    /// <summary>Fours: first and last code point, step, and the distance to what each folds to.</summary>
    private void ReadShifts(JsonElement shifts)
    {
        foreach (var shift in shifts.EnumerateArray().Select(number => number.GetInt32()).Chunk(4))
        {
            for (var codePoint = shift[0]; codePoint <= shift[1]; codePoint += shift[2])
                _single[codePoint] = codePoint + shift[3];
        }
    }

    /// <summary>Pairs: a first code point, and what it and its successors fold to.</summary>
    private void ReadRuns(JsonElement runs, Func<string, int[][]> split, Dictionary<int, int[]> several)
    {
        foreach (var run in runs.EnumerateArray().Chunk(2))
        {
            var codePoint = run[0].GetInt32();
            foreach (var target in split(run[1].GetString()!))
                Set(codePoint++, target, several);
        }
    }

    private void Set(int codePoint, int[] target, Dictionary<int, int[]> several)
    {
        if (target.Length != 1)
            several[codePoint] = target;
        if (codePoint < _single.Length)
            _single[codePoint] = target.Length == 1 ? target[0] : Several;
    }
}
