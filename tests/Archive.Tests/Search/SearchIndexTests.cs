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
        Assert.Equal("己 戊 戊己", string.Join(' ', files.Headlines.Where(term => term.Value.Count > 0).Select(term => term.Key)));
        Assert.Equal("hzrb/2021-10-23/1-7", Assert.Single(files.Addresses));
    }

    [Theory]
    [InlineData("G20峰会。", "。 0 0峰 2 20 g g2 g20 会 会。 峰 峰会 wg20")]
    [InlineData("占62.5%", "% . .5 2 2. 5 5% 6 62 占 占6 w5 w62")]
    [InlineData("CN33-0001", "- -0 0 00 000 001 01 1 3 3- 33 c cn cn3 n n3 n33 w0001 wcn33")]
    [InlineData("a Main\u00ad St.", ". a ai ain am ama i in ins m ma mai n ns nst s st t t. wa wmain wst")]
    [InlineData("Жук 3а", "3 3а wжук w3а а ж жу жук к к3 к3а у ук ук3")]
    [InlineData("，大；“河", "; , ,大 “ “河 大 大; 河")]
    [InlineData("ｶﾞか😀한", "か か😀 カガ ガ ガか 😀 😀한 한")]
    public void Characters_pairs_three_letters_and_whole_words_are_terms(string text, string terms)
    {
        var files = Build(Edition("hzrb", "2021", Page("1", Article(1, null, text))));

        var expected = terms.Split(' ').Where(term => term != "カガ").Order(StringComparer.Ordinal);
        Assert.Equal(string.Join(' ', expected), string.Join(' ', files.Articles.Keys.Where(term => !term.StartsWith("w\u0001", StringComparison.Ordinal))));
    }

    [Fact]
    public void What_is_no_article_text_is_not_listed_but_section_contributors_and_page_label_are_under_a_mark()
    {
        var page = Page("A4", Article(1, "题", "文") with { Dateline = "电", Byline = "记者 张三", JumpMarks = ["转"], ContinuedOn = "A4", Review = [new ReviewFlag("码", "疑", 1)] }) with
        {
            Section = "要 闻", Furniture = ["眉"], Teasers = [new Teaser("导", "读")],
        };

        var files = Build(Edition("hzrb", "2021", page));

        Assert.Equal(
            "w\u0001byline:张三 w\u0001page:A4 w\u0001section:要闻 三 张 张三 文 者 者张 记 记者 题",
            string.Join(' ', files.Articles.Keys));
    }

    [Fact]
    public void Articles_are_numbered_by_date_newspaper_and_place_whatever_their_ids()
    {
        var second = Edition("b", "2019-05-01");
        var files = Build(
            Edition("b", "2018", Page("1", Article(2, "x"))),
            Edition("a", "2019-04?", Page("1", Article(1, "x"), Article(2, "y")), Page("A2_A3", Article(5, "z"), Article(3, "x"))),
            Edition("a", "2019-04-30/2019-05-02", Page("1", Article(1, "z"))),
            Edition("a", "2019-05", Page("unknown")),
            Edition("a", "2019-05-01", Page("1", Article(1, "z"))),
            Edition("b", "2019-05-01", Page("1", Article(1, "z"))),
            second with { Key = second.Key with { Number = 2 }, Pages = [Page("1", Article(1, "x"))] });

        Assert.Equal(
            "b/2018/1-2 a/2019-04/1-1 a/2019-04/1-2 a/2019-04/A2_A3-5 a/2019-04/A2_A3-3 a/2019-04-30--2019-05-02/1-1 a/2019-05-01/1-1 b/2019-05-01/1-1 b/2019-05-01_2/1-1",
            string.Join(' ', files.Addresses));
        Assert.Equal([0, 1, 4, 8], files.Articles["x"]);
    }

    [Fact]
    public void Editions_out_of_order_are_refused()
    {
        using var builder = new SearchIndexBuilder();
        builder.Add(Edition("a", "2019-04-01"));

        Assert.Throws<ArgumentException>(() => builder.Add(Edition("b", "2019-04")));
    }

    [Fact]
    public void An_archive_without_articles_has_an_index_without_segments()
    {
        Assert.Empty(Build().Segments);
        Assert.Empty(Build(Edition("a", "2019", Page("1"))).Segments);
    }

    [Fact]
    public void The_same_archive_gives_the_same_bytes_and_another_another_version()
    {
        Edition[] editions = [Edition("a", "2019", Page("1", Article(1, "大运河", "文化带"), Article(2, "大运河")))];
        var changed = Edition("a", "2019", Page("1", Article(1, "大运河", "文化带"), Article(2, "大运")));

        var first = Files(editions);
        var second = Files(editions);

        Assert.Equal(Listing(first), Listing(second));
        Assert.NotEqual(new SearchFiles(first).Versions, Build(changed).Versions);
        Assert.All(first, file => Assert.StartsWith("search/", file.Path, StringComparison.Ordinal));
        Assert.Equal("search/manifest.json", first[^1].Path);
    }

    [Fact]
    public void Frequency_classes_tell_how_often_an_article_holds_a_term()
    {
        var articles = Enumerable.Range(1, 40).Select(id => Article(id, null, string.Concat(Enumerable.Repeat("河", id)))).ToArray();

        var files = Build(Edition("a", "2019", Page("1", articles)));

        Assert.Equal(articles.Skip(1).Select(article => article.Id switch { 2 => 0, < 5 => 1, < 9 => 2, _ => 3 }), files.Classes["河河"]);
        Assert.False(files.Classes.ContainsKey("河"));
    }

    [Fact]
    public void The_candidates_for_a_run_are_never_fewer_than_a_plain_scan_finds_and_for_a_term_never_more()
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
                foreach (var term in TermsOf(run).Where(term => term != run))
                    Assert.Subset(files.Articles.GetValueOrDefault(term, []).ToHashSet(), scan.ToHashSet());
                if (TermsOf(run).Contains(run, StringComparer.Ordinal))
                {
                    Assert.Equal(scan, files.Articles.GetValueOrDefault(run, []));
                    Assert.Equal(headlineScan, files.Headlines.GetValueOrDefault(run, []));
                }
            }
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>The characters of a run, its pairs but those of two signs, and each three of its letters.</summary>
    private static IEnumerable<string> TermsOf(string run)
    {
        var runes = run.EnumerateRunes().ToArray();
        var pairs = runes.Zip(runes.Skip(1)).Where(pair => !IsSign(pair.First) || !IsSign(pair.Second));
        var threes = runes.Zip(runes.Skip(1), runes.Skip(2)).Where(three => IsLetter(three.First) && IsLetter(three.Second) && IsLetter(three.Third));
        return [.. runes.Select(rune => rune.ToString()), .. pairs.Select(pair => $"{pair.First}{pair.Second}"), .. threes.Select(three => $"{three.First}{three.Second}{three.Third}")];

        static bool IsLetter(Rune rune) => rune.ToString() is "a" or "e" or "1";

        static bool IsSign(Rune rune) => rune.ToString() is not ("a" or "e" or "1" or "大" or "运" or "河" or "運" or "ガ" or "カ" or "𠮷");
    }

    private static string Listing(IEnumerable<SiteFile> files) =>
        string.Join('\n', files.Select(file => $"{file.Path} {Convert.ToHexString(file.Bytes.Span)}"));

    private static int[] Numbers(IEnumerable<(string, string)> contents, Func<(string, string), bool> holds) =>
        [.. contents.Select((content, number) => (content, number)).Where(item => holds(item.content)).Select(item => item.number)];

    private static bool Holds(string text, string run) => Folding.Instance.Fold(text).Contains(run, StringComparison.Ordinal);

    private static SearchFiles Build(params Edition[] editions) => new(Files(editions));

    private static List<SiteFile> Files(Edition[] editions)
    {
        using var builder = new SearchIndexBuilder();
        foreach (var edition in editions)
            builder.Add(edition);
        return [.. builder.Finish()];
    }
}
