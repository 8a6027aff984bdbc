using System.Text;
using Archive.Model;
using Archive.Search;
using FsCheck;
using FsCheck.Fluent;
using static Archive.Tests.Search.InventedArchive;

namespace Archive.Tests.Search;

public sealed class SearchIndexTests
{
    /// <summary>Few characters, so that random texts have much in common; of every kind that folding and encoding may trip over.</summary>
    private static readonly string[] Alphabet =
        ["大", "运", "河", "運", "ガ", "ｶ", "ﾞ", "a", "A", "Ａ", "é", "e\u0301", "1", "①", " ", "\u3000", "，", "\"", "😀", "𠮷", "\ud83d", "👨‍👩‍👧", "\n", "　"];

    [Fact]
    public void Every_character_and_every_pair_of_neighbours_of_every_searched_field_is_listed()
    {
        var article = new Article
        {
            Id = 7, Label = "甲乙", Kicker = "丙丁", Headline = "戊己", Deck = "庚辛", Byline = "壬癸", SourceNote = "子丑",
            Blocks = [Block.Paragraph("寅卯"), Block.Crosshead("辰巳"), Block.Caption("午未"), new Block(BlockType.List, "申\n酉"), new Block(BlockType.Table, "戌 | 亥")],
        };

        var files = Build(Edition("hzrb", "2021-10-23", Page("1", article)));

        Assert.Equal("丁 丙 丙丁", string.Join(' ', files.Articles.Keys.Where(term => term[0] is '丙' or '丁')));
        string[] pairs = ["甲乙", "丙丁", "戊己", "庚辛", "壬癸", "子丑", "寅卯", "辰巳", "午未", "申酉", "戌|", "|亥"];
        Assert.All(pairs, pair => Assert.Equal([0], files.Articles[pair]));
        Assert.Equal(pairs.Length, files.Articles.Keys.Count(term => term.Length == 2));
        Assert.Equal("己 戊 戊己", string.Join(' ', files.Headlines.Where(term => term.Value.Length > 0).Select(term => term.Key)));
        Assert.Equal("hzrb/2021-10-23/1-7", Assert.Single(files.Addresses));
    }

    [Fact]
    public void What_is_no_article_text_is_not_listed()
    {
        var page = Page("1", Article(1, "题", "文") with { Dateline = "电", JumpMarks = ["转"], ContinuedOn = "A4", Review = [new ReviewFlag("码", "疑", 1)] }) with
        {
            Section = "版", Furniture = ["眉"], Teasers = [new Teaser("导", "读")],
        };

        var files = Build(Edition("hzrb", "2021", page));

        Assert.Equal("文 题", string.Join(' ', files.Articles.Keys));
    }

    [Fact]
    public void Articles_are_numbered_in_archive_order_whatever_their_ids()
    {
        var files = Build(
            Edition("a", "2019-04?", Page("1", Article(1, "x"), Article(2, "y")), Page("A2_A3", Article(5, "z"), Article(3, "x"))),
            Edition("a", "2019-05", Page("unknown")),
            Edition("b", "2018", Page("1", Article(2, "x"))));

        Assert.Equal("a/2019-04/1-1 a/2019-04/1-2 a/2019-04/A2_A3-5 a/2019-04/A2_A3-3 b/2018/1-2", string.Join(' ', files.Addresses));
        Assert.Equal([0, 3, 4], files.Articles["x"]);
    }

    [Fact]
    public void An_archive_without_articles_has_an_index_without_shards()
    {
        var files = Build();

        Assert.Empty(files.FirstTerms);
        Assert.Empty(files.Addresses);
    }

    [Fact]
    public void The_same_archive_gives_the_same_bytes_and_another_a_folder_of_another_name()
    {
        Edition[] editions = [Edition("a", "2019", Page("1", Article(1, "大运河", "文化带"), Article(2, "大运河")))];
        var changed = Edition("a", "2019", Page("1", Article(1, "大运河", "文化带"), Article(2, "大运")));

        var first = Files(editions);
        var second = Files(editions);

        Assert.Equal(Listing(first), Listing(second));
        Assert.NotEqual(new SearchFiles(first).Folder, Build(changed).Folder, StringComparer.Ordinal);
        Assert.All(first, file => Assert.StartsWith("search/", file.Path, StringComparison.Ordinal));
        Assert.Equal("search/manifest.json", first[^1].Path);
    }

    [Fact]
    public void A_large_archive_has_few_files_of_moderate_size()
    {
        var random = new Random(20191);
        var editions = Enumerable.Range(1, 10).Select(day => Edition("a", $"2019-02-{day:00}", [.. Enumerable.Range(1, 8).Select(label =>
            Page($"{label}", [.. Enumerable.Range(1, 8).Select(id => Article(id, Text(random, 12), Text(random, 300), Text(random, 300)))]))]));

        var files = Files([.. editions]);

        var shards = files.Where(file => file.Path.EndsWith(".bin", StringComparison.Ordinal)).ToArray();
        Assert.InRange(shards.Length, 10, 150);
        Assert.All(shards, shard => Assert.InRange(shard.Bytes.Length, 1, 25 * 1024));
        Assert.Equal(640, new SearchFiles(files).Addresses.Count);

        // Half of the characters come from a few hundred, as in a newspaper; the rest from all over.
        static string Text(Random random, int length) =>
            string.Concat(Enumerable.Range(0, length).Select(_ => (char)(0x4E00 + (random.Next(2) == 0 ? random.Next(300) : random.Next(6000)))));
    }

    [Fact]
    public void The_candidates_for_a_run_are_never_fewer_than_a_plain_scan_finds_and_for_one_or_two_characters_never_more()
    {
        var texts = Gen.Elements(Alphabet).ArrayOf().Select(string.Concat);
        var articles = Gen.Two(texts).ArrayOf().Resize(12);
        var runs = Gen.Elements(Alphabet).NonEmptyListOf().Select(string.Concat).Resize(5);

        Prop.ForAll(articles.ToArbitrary(), runs.ArrayOf(20).ToArbitrary(), (contents, queries) =>
        {
            var files = Build(Edition("a", "2019", Page("1", [.. contents.Select((content, i) => Article(i + 1, content.Item1, content.Item2))])));
            foreach (var run in queries.Select(Folding.Instance.Fold).Where(run => run.Length > 0))
            {
                var scan = Numbers(contents, content => Holds(content.Item1, run) || Holds(content.Item2, run));
                var headlineScan = Numbers(contents, content => Holds(content.Item1, run));
                var isTerm = run.EnumerateRunes().Count() <= 2;
                if (isTerm)
                {
                    Assert.Equal(scan, files.Candidates(run));
                    Assert.Equal(headlineScan, files.Headlines.GetValueOrDefault(run, []));
                }

                Assert.Subset(files.Candidates(run).ToHashSet(), scan.ToHashSet());
            }
        }).QuickCheckThrowOnFailure();
    }

    private static string Listing(IEnumerable<SiteFile> files) =>
        string.Join('\n', files.Select(file => $"{file.Path} {Convert.ToHexString(file.Bytes.Span)}"));

    private static int[] Numbers(IEnumerable<(string, string)> contents, Func<(string, string), bool> holds) =>
        [.. contents.Select((content, number) => (content, number)).Where(item => holds(item.content)).Select(item => item.number)];

    private static bool Holds(string text, string run) => Folding.Instance.Fold(text).Contains(run, StringComparison.Ordinal);

    private static SearchFiles Build(params Edition[] editions) => new(Files(editions));

    private static List<SiteFile> Files(Edition[] editions)
    {
        var builder = new SearchIndexBuilder();
        foreach (var edition in editions)
            builder.Add(edition);
        return [.. builder.Finish()];
    }
}
