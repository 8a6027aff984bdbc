using Archive.Model;
using Archive.Search;
using static Archive.Tests.Search.InventedArchive;

namespace Archive.Tests.Search;

/// <summary>How an archive is cut into segments, and what of them stays when it grows.</summary>
public sealed class SegmentTests
{
    [Theory]
    [InlineData(0, "0-1")]
    [InlineData(3, "0-4")]
    [InlineData(4, "0-4 4-5")]
    [InlineData(16, "0-16 16-17")]
    [InlineData(47, "0-47 47-48")]
    [InlineData(51, "0-48 48-51 51-52")]
    [InlineData(244, "0-240 240-244 244-245")]
    [InlineData(256, "0-256 256-257")]
    [InlineData(600, "0-256 256-512 512-600 600-601")]
    public void Batches_are_joined_by_their_number_alone(int fullBatches, string segments) =>
        Assert.Equal(segments, string.Join(' ', SegmentRule.Cut(fullBatches, fullBatches + 1).Select(cut => $"{cut.First}-{cut.End}")));

    [Fact]
    public void Without_an_open_batch_there_is_no_segment_of_it()
    {
        Assert.Empty(SegmentRule.Cut(0, 0));
        Assert.Equal([(0, 48), (48, 51)], SegmentRule.Cut(51, 51));
    }

    [Fact]
    public void One_more_edition_leaves_the_files_of_all_segments_but_the_last_as_they_are()
    {
        var editions = Editions(35);
        var added = Edition("a", "2019-03-01", Page("1", Article(1, "新", "大运河")));

        var before = Files(editions, workers: 2).ToDictionary(file => file.Path, StringComparer.Ordinal);
        var after = Files([.. editions, added], workers: 2).ToDictionary(file => file.Path, StringComparer.Ordinal);

        Assert.Equal(2, new SearchFiles(after.Values).Segments.Count);
        var kept = before.Values.Where(file => after.TryGetValue(file.Path, out var same) && same.Bytes.Span.SequenceEqual(file.Bytes.Span)).ToList();
        var changed = after.Values.Where(file => !kept.Exists(same => same.Path == file.Path)).ToList();
        var tail = new SearchFiles(after.Values).Segments[^1];
        Assert.All(changed, file => Assert.True(file.Path == "search/manifest.json" || file.Path.StartsWith($"search/{tail}/", StringComparison.Ordinal), file.Path));
        Assert.Equal(new SearchFiles(before.Values).Versions[..^1], new SearchFiles(after.Values).Versions[..^1]);
    }

    [Fact]
    public void One_worker_and_two_write_the_same_bytes()
    {
        var editions = Editions(6);

        var one = Files(editions, workers: 1);
        var two = Files(editions, workers: 2);

        Assert.Equal(one.Select(file => file.Path), two.Select(file => file.Path), StringComparer.Ordinal);
        Assert.All(one.Zip(two), pair => Assert.True(pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span), pair.First.Path));
    }

    [Fact]
    public void Lists_run_over_all_segments_and_their_batches()
    {
        var editions = Editions(35);

        var files = new SearchFiles(Files(editions, workers: 2));

        var articles = editions.SelectMany(edition => edition.Pages[0].Articles).ToList();
        Assert.Equal(articles.Count, files.ArticleCount);
        foreach (var word in new[] { "1", "42", "4000", "大" })
        {
            var scan = Enumerable.Range(0, articles.Count).Where(number => articles[number].Blocks[0].Text.Split(' ').Contains(word, StringComparer.Ordinal));
            Assert.Equal(scan, files.Articles[word == "大" ? "大" : $"w{word}"]);
        }
    }

    /// <summary>Editions of 4,000 and 96 articles in turn, so that each two are a batch; the numbers of an article's text are its own.</summary>
    private static Edition[] Editions(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Edition("a", $"2019-{1 + i / 20:00}-{1 + i % 20:00}", Page("1", [.. Enumerable.Range(1, i % 2 == 0 ? 4000 : 96).Select(id => Article(id, "题", $"{id} {id % 100} 大"))])))];

    private static List<SiteFile> Files(IEnumerable<Edition> editions, int workers)
    {
        using var builder = new SearchIndexBuilder(workers: workers);
        foreach (var edition in editions)
            builder.Add(edition);
        return [.. builder.Finish()];
    }
}
