using System.Text;
using System.Text.Json;
using Archive.Model;

namespace Archive.Tests.Search;

/// <summary>Reads the search files as their description says, without the code that wrote them.</summary>
internal sealed class SearchFiles
{
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _files;

    /// <summary>
    /// Of the segment that is being read, the articles of each character, from its list and those of the pairs at home with it, and of each two letters, from
    /// theirs and those of the three that begin with them.
    /// </summary>
    private readonly SortedDictionary<string, (SortedSet<int> Articles, SortedSet<int> Headlines)> _joined = new(StringComparer.Ordinal);

    /// <summary>How many articles these lists have that are whole.</summary>
    private readonly Dictionary<string, int> _whole = new(StringComparer.Ordinal);

    public SearchFiles(IEnumerable<SiteFile> files)
    {
        _files = files.ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
        using var manifest = JsonDocument.Parse(_files["search/manifest.json"]);
        Assert.Equal(5, manifest.RootElement.GetProperty("format").GetInt32());
        foreach (var segment in manifest.RootElement.GetProperty("segments").EnumerateArray())
            ReadSegment(segment);
        Assert.Equal(ArticleCount, Addresses.Count);
    }

    public int ArticleCount { get; private set; }

    /// <summary>The segments' folders.</summary>
    public List<string> Segments { get; } = [];

    /// <summary>The segments' versions.</summary>
    public List<string> Versions { get; } = [];

    /// <summary>Term to the numbers of the articles that hold it. Whole words begin with w, so that they are not characters, pairs or three letters.</summary>
    public SortedDictionary<string, List<int>> Articles { get; } = new(StringComparer.Ordinal);

    /// <summary>Term to the numbers of the articles whose headline holds it.</summary>
    public SortedDictionary<string, List<int>> Headlines { get; } = new(StringComparer.Ordinal);

    /// <summary>Term to the frequency classes of its articles, where there are any.</summary>
    public SortedDictionary<string, List<int>> Classes { get; } = new(StringComparer.Ordinal);

    /// <summary>The addresses of the articles by number: newspaper/edition/page-id.</summary>
    public List<string> Addresses { get; } = [];

    private void ReadSegment(JsonElement segment)
    {
        var name = segment.GetProperty("name").GetString()!;
        var count = segment.GetProperty("articles").GetInt32();
        string[] Strings(string property) => [.. segment.GetProperty(property).EnumerateArray().Select(term => term.GetString()!)];
        var (characters, texts) = (Strings("characters"), Strings("texts"));
        Segments.Add(name);
        Versions.Add(segment.GetProperty("version").GetString()!);
        for (var folder = 0; folder < characters.Length + texts.Length; folder++)
        {
            var isText = folder >= characters.Length;
            var (terms, _, lengths) = ReadTerms(new SearchBits(_files[$"search/{name}/{folder}/terms.bin"]), isText, bits => bits.Number(12));
            Assert.Equal(isText ? texts[folder - characters.Length] : characters[folder], terms[0]);
            for (var shard = 0; shard < terms.Count; shard++)
            {
                var bytes = _files[$"search/{name}/{folder}/{shard}.bin"];
                Assert.Equal(lengths[shard], bytes.Length);
                ReadShard(bytes, isText, terms[shard], count);
            }
        }

        Join();
        foreach (var (file, start) in SearchCalendar.Starts(new SearchBytes(_files[$"search/{name}/editions.bin"])).Index())
        {
            Assert.Equal(ArticleCount + start, Addresses.Count);
            Addresses.AddRange(SearchCalendar.Addresses(new SearchBytes(_files[$"search/{name}/calendar/{file}.bin"])));
        }

        Assert.Equal(ArticleCount + count, Addresses.Count);
        ArticleCount += count;
    }

    private void ReadShard(ReadOnlyMemory<byte> bytes, bool isText, string firstTerm, int bound)
    {
        var bits = new SearchBits(bytes);
        var (terms, homes, counts) = ReadTerms(bits, isText, more => more.Number() + 1);
        Assert.Equal(firstTerm, terms[0]);
        bits.Align();
        for (var i = 0; i < terms.Count; i++)
        {
            var term = NameOf(terms[i], isText);
            var length = counts[i] >= 128 ? bits.Number(8) : -1;
            var start = bits.Position;
            var isJoined = isText ? terms[i].EndsWith('\uffff') : term.EnumerateRunes().Count() == 1;
            var isWhole = !isJoined || bits.Next() == 1;
            var articles = bits.Ascending(counts[i], bound);
            var headlines = bits.Ascending(bits.Number(), counts[i]).Select(place => articles[place]).ToList();
            if (!isText)
                AddToJoined(homes[i], articles, headlines);
            else if (IsLetters(terms[i]))
                AddToJoined(string.Concat(term.EnumerateRunes().Take(2)), articles, headlines);
            if (isJoined && isWhole)
                _whole.Add(term, articles.Length);
            if (!isJoined)
                AddTerm(term, articles, headlines);
            if (counts[i] >= 32 && !isJoined)
                Add(Classes, term, ReadClasses(bits, counts[i]));
            Assert.True(length < 0 || bits.Position - start == length);
        }

        bits.Align();
        Assert.Equal(8 * bytes.Length, bits.Position);
    }

    private static string NameOf(string term, bool isText) => !isText ? term : IsLetters(term) ? term[1..].TrimEnd('\uffff') : $"w{term}";

    private static bool IsLetters(string text) => text.StartsWith('\u0002');

    private void AddToJoined(string term, IEnumerable<int> articles, IEnumerable<int> headlines)
    {
        if (!_joined.TryGetValue(term, out var known))
            _joined.Add(term, known = ([], []));
        known.Articles.UnionWith(articles);
        known.Headlines.UnionWith(headlines);
    }

    private void Join()
    {
        foreach (var (term, (articles, headlines)) in _joined)
        {
            Assert.Equal(_whole.GetValueOrDefault(term, articles.Count), articles.Count);
            AddTerm(term, articles, headlines);
        }

        _joined.Clear();
        _whole.Clear();
    }

    private void AddTerm(string term, IEnumerable<int> articles, IEnumerable<int> headlines)
    {
        Add(Articles, term, articles.Select(article => article + ArticleCount));
        Add(Headlines, term, headlines.Select(article => article + ArticleCount));
    }

    private static int[] ReadClasses(SearchBits bits, int count)
    {
        var classes = new int[count];
        int[] among = [.. Enumerable.Range(0, count)];
        for (var level = 1; level <= 3 && among.Length > 0; level++)
        {
            among = [.. bits.Ascending(bits.Number(), among.Length).Select(place => among[place])];
            foreach (var place in among)
                classes[place] = level;
        }

        return classes;
    }

    private static (List<string> Terms, List<string> Homes, List<int> Values) ReadTerms(SearchBits bits, bool isText, Func<SearchBits, int> readMore)
    {
        var (terms, homes, values) = (new List<string>(), new List<string>(), new List<int>());
        var count = bits.Number();
        var lowBits = isText ? 0 : bits.Bits(5);
        var (home, other, text) = (0, 0, Array.Empty<byte>());
        for (; count > 0; count--)
        {
            if (isText)
            {
                var shared = text[..bits.Number()];
                text = [.. shared, .. Enumerable.Range(0, bits.Number()).Select(_ => (byte)bits.Bits(8))];
                terms.Add(Encoding.UTF8.GetString(text));
            }
            else
            {
                var step = bits.Number();
                var more = bits.Number(lowBits);
                home += step;
                other = (step == 0 ? other : 0) + more;
                homes.Add(new Rune(home).ToString());
                terms.Add(more == 0 ? homes[^1] : PairOf(home, other));
            }

            values.Add(readMore(bits));
        }

        return (terms, homes, values);
    }

    private static string PairOf(int home, int other)
    {
        var beside = new Rune((other - 1) / 2);
        return other % 2 == 0 ? $"{beside}{new Rune(home)}" : $"{new Rune(home)}{beside}";
    }

    private static void Add(SortedDictionary<string, List<int>> lists, string term, IEnumerable<int> numbers)
    {
        if (!lists.TryGetValue(term, out var list))
            lists.Add(term, list = []);
        list.AddRange(numbers);
    }
}
