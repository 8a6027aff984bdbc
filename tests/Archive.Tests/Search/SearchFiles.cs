using System.Text;
using System.Text.Json;
using Archive.Model;
using Archive.Search;

namespace Archive.Tests.Search;

/// <summary>Reads the search files as their description says, without the code that wrote them.</summary>
internal sealed class SearchFiles
{
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _files;
    private readonly int _articleCount;

    public SearchFiles(IEnumerable<SiteFile> files)
    {
        _files = files.ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
        using var manifest = JsonDocument.Parse(_files["search/manifest.json"]);
        var root = manifest.RootElement;
        _articleCount = root.GetProperty("articles").GetInt32();
        Folder = root.GetProperty("folder").GetString()!;
        FirstTerms = [.. root.GetProperty("shards").EnumerateArray().Select(term => term.GetString()!)];
        for (var i = 0; i < FirstTerms.Count; i++)
            ReadShard(_files[$"search/{Folder}/{i}.bin"].Span, FirstTerms[i]);
    }

    public string Folder { get; }

    public IReadOnlyList<string> FirstTerms { get; }

    /// <summary>Term to the numbers of the articles that hold it.</summary>
    public SortedDictionary<string, int[]> Articles { get; } = new(StringComparer.Ordinal);

    /// <summary>Term to the numbers of the articles whose headline holds it.</summary>
    public SortedDictionary<string, int[]> Headlines { get; } = new(StringComparer.Ordinal);

    /// <summary>The addresses of the articles by number: newspaper/edition/page-id.</summary>
    public IReadOnlyList<string> Addresses
    {
        get
        {
            using var table = JsonDocument.Parse(_files[$"search/{Folder}/articles.json"]);
            var newspapers = table.RootElement.GetProperty("newspapers").EnumerateArray().Select(id => id.GetString()).ToArray();
            return [.. from row in table.RootElement.GetProperty("editions").EnumerateArray()
                       from page in row.EnumerateArray().Skip(2).Chunk(2)
                       from id in page[1].ValueKind == JsonValueKind.Number
                           ? Enumerable.Range(1, page[1].GetInt32())
                           : page[1].EnumerateArray().Select(number => number.GetInt32())
                       select $"{newspapers[row[0].GetInt32()]}/{row[1].GetString()}/{page[0].GetString()}-{id}"];
        }
    }

    /// <summary>The articles that hold every term of a folded run.</summary>
    public IEnumerable<int> Candidates(string folded)
    {
        var runes = folded.EnumerateRunes().ToArray();
        var terms = runes.Length == 1 ? [folded] : runes.Zip(runes.Skip(1), (left, right) => $"{left}{right}");
        return terms.Select(term => Articles.GetValueOrDefault(term, [])).Aggregate((left, right) => [.. left.Intersect(right)]);
    }

    private void ReadShard(ReadOnlySpan<byte> bytes, string firstTerm)
    {
        var position = 0;
        var entries = new List<(string Term, int Count, int Length, int HeadlineCount, int HeadlineLength)>();
        var (first, second) = (0, 0);
        for (var left = Varint.Read(bytes, ref position); left > 0; left--)
        {
            var step = Varint.Read(bytes, ref position);
            first += step;
            second = Varint.Read(bytes, ref position) + (step == 0 ? second : 0);
            var count = Varint.Read(bytes, ref position);
            var length = Varint.Read(bytes, ref position);
            var headlineCount = (count & 1) == 0 ? 0 : Varint.Read(bytes, ref position);
            var headlineLength = (count & 1) == 0 ? 0 : Varint.Read(bytes, ref position);
            var term = new Rune(first) + (second == 0 ? "" : new Rune(second - 1).ToString());
            entries.Add((term, count >> 1, length, headlineCount, headlineLength));
        }

        Assert.Equal(firstTerm, entries[0].Term);
        foreach (var entry in entries)
        {
            var articles = Decode(bytes.Slice(position, entry.Length), entry.Count, _articleCount);
            position += entry.Length;
            var places = Decode(bytes.Slice(position, entry.HeadlineLength), entry.HeadlineCount, entry.Count);
            position += entry.HeadlineLength;
            Articles.Add(entry.Term, articles);
            Headlines.Add(entry.Term, [.. places.Select(place => articles[place])]);
        }

        Assert.Equal(bytes.Length, position);
    }

    /// <summary>Bit by bit: as many zeros as the gap's high part, a one, the low bits.</summary>
    private static int[] Decode(ReadOnlySpan<byte> bytes, int count, int bound)
    {
        var lowBits = 0;
        while (count > 0 && Math.Pow(2, lowBits + 1) * count * 100 <= 69.0 * bound)
            lowBits++;
        var numbers = new int[count];
        var (bit, previous) = (0, -1);
        for (var i = 0; i < count; i++)
        {
            var gap = 0;
            while (Next(bytes) == 0)
                gap++;
            for (var low = 0; low < lowBits; low++)
                gap = gap << 1 | Next(bytes);
            numbers[i] = previous += gap + 1;
        }

        return numbers;

        int Next(ReadOnlySpan<byte> from) => from[bit >> 3] >> (7 - (bit++ & 7)) & 1;
    }
}
