using System.Runtime.InteropServices;

namespace Archive.Tests.Import.Scoring;

/// <summary>What a character of a page belongs to.</summary>
internal enum Belonging
{
    Nothing,
    Body,

    /// <summary>Part of an article but not of its running text: kicker, title, crosshead, caption.</summary>
    Part,

    /// <summary>Dateline, byline, jump mark, table: a result may have it in its paragraphs or not.</summary>
    Neutral,
}

/// <summary>The characters of a page, white space and Markdown marks left out, and where a stretch of text is found among them.</summary>
internal sealed class PageText
{
    /// <summary>Text is found by stretches of this many characters.</summary>
    private const int Gram = 6;

    /// <summary>How far on the end of a stretch is looked for.</summary>
    private const int Near = 80;

    private readonly Dictionary<int, (int Start, int End)> _lines = [];
    private readonly Dictionary<string, List<int>> _grams = new(StringComparer.Ordinal);

    public PageText(Truth truth, string text)
    {
        var tables = truth.Articles.SelectMany(a => a.Tables).SelectMany(t => Enumerable.Range(t.Lines[0], t.Lines[1] - t.Lines[0] + 1)).ToHashSet();
        var marks = truth.Noise.Where(n => n.IsMarkup).ToLookup(n => n.Line, n => n.Text);
        var hyphens = truth.Noise.Where(n => n.IsHyphen).Select(n => n.Line).ToHashSet();
        var characters = new System.Text.StringBuilder();
        var belongings = new List<Belonging>();
        foreach (var (printed, i) in text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n').Select((line, i) => (line, i + 1)))
        {
            var start = characters.Length;
            var line = marks[i].Aggregate(hyphens.Contains(i) ? printed.TrimEnd()[..^1] : printed, WithoutFirst);
            var kept = tables.Contains(i) ? Cells(line) : line;
            if (tables.Contains(i))
                Optional.Add(line.Where(c => c == '|' || kept.Length == 0));
            characters.Append(Squeezed.Text(kept));
            belongings.AddRange(Enumerable.Repeat(tables.Contains(i) ? Belonging.Neutral : Belonging.Nothing, characters.Length - start));
            _lines[i] = (start, characters.Length);
        }

        Characters = characters.ToString();
        Belongings = [.. belongings];
        foreach (var mark in truth.Noise.Where(n => n.IsMarkup || n.IsHyphen))
            Optional.Add(mark.Text);
        All.Add(text);
        for (var i = 0; i + Gram <= Characters.Length; i++)
            (CollectionsMarshal.GetValueRefOrAddDefault(_grams, Characters.Substring(i, Gram), out _) ??= []).Add(i);
    }

    public string Characters { get; }

    public Belonging[] Belongings { get; }

    /// <summary>Every non-blank character of the file.</summary>
    public CharacterCount All { get; } = new();

    /// <summary>Those that a result need not have.</summary>
    public CharacterCount Optional { get; } = new();

    public int LineCount => _lines.Count;

    public IEnumerable<int> Line(int number)
    {
        var (start, end) = _lines[number];
        return Enumerable.Range(start, end - start);
    }

    public string At(IEnumerable<int> positions) => string.Concat(positions.Select(i => Characters[i]));

    /// <summary>The position of each character of a text; null where it is not in the page at this place.</summary>
    public int?[] Locate(string text, int? near, IReadOnlySet<int> used)
    {
        var positions = new List<int?>(text.Length);
        var at = near;
        while (positions.Count < text.Length)
        {
            var from = positions.Count;
            (int Length, bool IsFree, int Nearness, int Start)? best = null;
            foreach (var start in Candidates(text, from, at))
            {
                var length = Characters.AsSpan(start).CommonPrefixLength(text.AsSpan(from));
                var found = (length, !used.Contains(start), at is { } here ? -Math.Abs(start - here) : 0, start);
                if (best is not { } known || (found.length, found.Item2, found.Item3).CompareTo((known.Length, known.IsFree, known.Nearness)) > 0)
                    best = found;
            }

            if (best is not { Length: > 0 } match)
            {
                positions.Add(null);
                continue;
            }

            positions.AddRange(Enumerable.Range(match.Start, match.Length).Select(i => (int?)i));
            at = match.Start + match.Length;
        }

        return [.. positions];
    }

    private IEnumerable<int> Candidates(string text, int from, int? at)
    {
        if (from + Gram <= text.Length)
            return _grams.GetValueOrDefault(text.Substring(from, Gram)) ?? [];
        if (text.Length < Gram)
            return from == 0 ? Occurrences(text) : [];
        if (at is not { } start || start >= Characters.Length)
            return [];
        var rest = text[from..];
        var found = Characters.IndexOf(rest, start, Math.Min(Near, Characters.Length - start), StringComparison.Ordinal);
        return found < 0 ? [] : [found];
    }

    private IEnumerable<int> Occurrences(string text)
    {
        for (var i = Characters.IndexOf(text, StringComparison.Ordinal); i >= 0; i = Characters.IndexOf(text, i + text.Length, StringComparison.Ordinal))
            yield return i;
    }

    private static string Cells(string line) => line.All(c => c is '|' or ':' or '-' || char.IsWhiteSpace(c)) ? "" : line.Replace('|', ' ');

    private static string WithoutFirst(string line, string mark)
    {
        var at = line.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? line : line.Remove(at, mark.Length).Insert(at, new string(' ', mark.Length));
    }
}
