using Archive.Model;
using Archive.Search;
using Archive.Tests.Build;
using static Archive.Tests.Search.InventedArchive;

namespace Archive.Tests.Search;

/// <summary>An index that is there already: what has changed is written, nothing else, and the result is that of a build from nothing.</summary>
public sealed class PublishedIndexTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly Dictionary<string, byte[]> _site = new(StringComparer.Ordinal);
    private readonly HashSet<string> _damaged = new(StringComparer.Ordinal);
    private IReadOnlyList<SegmentRecord> _records = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Random_corrections_give_what_a_build_from_nothing_gives()
    {
        var random = new Random(20261128);
        var editions = Library(random);
        Update(editions);
        Assert.True(_site.Count > 60, $"{_site.Count} files: too few to tell what stays");

        for (var round = 0; round < 8; round++)
        {
            for (var corrections = random.Next(1, 4); corrections > 0; corrections--)
                Correct(editions, random);
            Update(editions);
        }
    }

    [Fact]
    public void One_corrected_character_changes_few_files()
    {
        var random = new Random(1);
        var editions = Library(random);
        Update(editions);

        var changed = Enumerable.Range(0, 12).Select(_ =>
        {
            Correct(editions, random);
            return Update(editions);
        }).ToList();

        // How many follow until a shard begins where one did before is chance.
        Assert.All(changed, files => Assert.InRange(files, 3, 60));
        Assert.InRange(changed.Average(), 3, 20);
    }

    [Fact]
    public void Nothing_changed_writes_nothing_but_what_others_have_touched()
    {
        var editions = Library(new Random(2));
        Update(editions);
        Assert.Equal(0, Update(editions));

        _damaged.Add("search/0/0");

        Assert.InRange(Update(editions), 0, 130);
    }

    [Fact]
    public void A_run_that_was_damaged_is_made_again()
    {
        var random = new Random(3);
        var editions = Library(random);
        Update(editions);
        foreach (var run in Directory.EnumerateFiles(_folder["runs"]))
        {
            var bytes = File.ReadAllBytes(run);
            bytes[100] ^= 1;
            File.WriteAllBytes(run, bytes);
        }

        Correct(editions, random);
        Update(editions);

        File.WriteAllText(Directory.EnumerateFiles(_folder["runs"]).First(), "cut");
        Correct(editions, random);
        Update(editions);
    }

    [Fact]
    public void A_run_is_relied_on_since_it_was_written_and_no_longer()
    {
        var random = new Random(5);
        var editions = Library(random);
        Update(editions);
        Update(editions);

        var times = Directory.GetFiles(_folder["runs"]).Select(run => File.GetLastWriteTimeUtc(run).Ticks).ToHashSet();
        Assert.Equal(times, _records.SelectMany(segment => segment.Batches).Select(batch => batch.SoundSince).ToHashSet());
    }

    [Fact]
    public void Editions_that_come_and_go_give_what_a_build_from_nothing_gives()
    {
        var random = new Random(4);
        var editions = Library(random);
        Update(editions);

        editions.Add(Edition("a", "2020-01-01", Page("1", Article(1, "新", Text(random)))));
        Update(editions);
        editions.RemoveAt(1);
        Update(editions);
        editions.RemoveRange(2, editions.Count - 2);
        Update(editions);
        editions.Clear();
        Update(editions);
    }

    /// <summary>Three batches and one that is open, so that all of them are one segment.</summary>
    private static List<Edition> Library(Random random) =>
        [.. Enumerable.Range(1, 8).Select(day => Edition("a", $"2019-01-{day:00}", Page("1", [.. Enumerable.Range(1, 2048).Select(id => Article(id, null, Text(random)))])))];

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, 30).Select(_ => (char)(0x4E00 + (int)(1500 * Math.Pow(random.NextDouble(), 3)))));

    private static void Correct(List<Edition> editions, Random random)
    {
        var place = random.Next(editions.Count);
        var page = editions[place].Pages[0];
        var article = page.Articles[random.Next(page.Articles.Count)];
        var text = article.Blocks[0].Text.ToCharArray();
        text[random.Next(text.Length)] = Text(random)[0];
        var corrected = article with { Blocks = [Block.Paragraph(new string(text))] };
        editions[place] = editions[place] with { Pages = [page with { Articles = page.Articles.Select(a => a == article ? corrected : a).ToValueList() }] };
    }

    /// <summary>Builds the index on what is there, and compares it with one from nothing; returns how many files differ from those before.</summary>
    private int Update(List<Edition> editions)
    {
        var next = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        using (var store = RunStore.In(_folder["runs"]))
        using (var builder = new SearchIndexBuilder(store, new PublishedIndex(_records, folder => !_damaged.Contains(folder), file => next.Add(file, _site[file])), workers: 2))
        {
            foreach (var edition in editions)
                builder.Add(new IndexedEdition(EditionOutline.Of(edition), Fingerprint.OfAll(edition.Pages.SelectMany(page => page.Articles).Select(article => article.Blocks[0].Text)), () => edition));
            foreach (var file in builder.Finish())
                next.Add(file.Path, file.Bytes.ToArray());
            _records = builder.Records;
            store.Prune();
        }

        using var fromNothing = new SearchIndexBuilder();
        editions.ForEach(fromNothing.Add);
        var expected = fromNothing.Finish().ToDictionary(file => file.Path, file => file.Bytes.ToArray(), StringComparer.Ordinal);
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), next.Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(expected, file => Assert.True(file.Value.AsSpan().SequenceEqual(next[file.Key]), file.Key));

        var changed = next.Count(file => !_site.TryGetValue(file.Key, out var before) || !before.AsSpan().SequenceEqual(file.Value));
        _site.Clear();
        foreach (var (path, bytes) in next)
            _site.Add(path, bytes);
        _damaged.Clear();
        return changed;
    }
}
