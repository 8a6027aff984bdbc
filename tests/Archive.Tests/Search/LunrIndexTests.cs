using System.Globalization;
using System.Text;
using System.Text.Json;
using Archive.Content;
using Archive.Model;
using Archive.Search;
using Archive.Tests.Architecture;
using static Archive.Tests.Search.InventedArchive;

namespace Archive.Tests.Search;

/// <summary>The index for lunr.js, as lunr.js itself judges it.</summary>
public sealed class LunrIndexTests(LunrPackage lunr) : IClassFixture<LunrPackage>
{
    private static readonly string[] Queries =
    [
        "运河", "大运河文化带", "+运河 +杭州", "基层 -运河", "headline:建设", "byline:吕毅", "text:记者", "2021", "G20", "河*", "*运", "党建^10 工作", "ＡＩ", "龘靐", "建设~1",
    ];

    [Fact]
    public void The_sample_pages_are_indexed_as_lunr_js_indexes_them()
    {
        var faults = new List<Fault>();
        var content = ContentFolder.Open(Path.Combine(RepositoryFolder.Path, "content"), faults)!;
        var editions = content.Editions.Select(files => content.ReadEdition(files, faults)!).ToArray();

        var compared = Compare(editions, Queries);

        AssertSame(compared);
        Assert.All(Queries.Take(3), query => Assert.NotEqual(0, Found(compared, query)));
        Assert.Equal(0, Found(compared, "龘靐"));
    }

    [Fact]
    public void Every_code_point_is_cut_alike_on_both_sides()
    {
        var texts = Enumerable.Range(0, 0x110)
            .Select(block => string.Concat(Enumerable.Range(block * 0x1000, 0x1000).Where(IsCutByRule).Select(codePoint => $"a{new Rune(codePoint)}河{new Rune(codePoint)}b ")))
            .ToArray();
        lunr.Write("texts.json", JsonSerializer.SerializeToUtf8Bytes(texts));

        var theirs = JsonSerializer.Deserialize<string[][]>(lunr.Run("node", "lunr-tokens.mjs", "texts.json"))!;

        Assert.All(texts.Zip(theirs), pair => Assert.Equal(string.Join(' ', LunrTokens.Of(pair.First)), string.Join(' ', pair.Second)));

        // Scripts whose capitals only lunr.js itself lowers depend on the version of Unicode that either side knows.
        static bool IsCutByRule(int codePoint) =>
            Rune.IsValid(codePoint) && Rune.GetUnicodeCategory(new Rune(codePoint)) != UnicodeCategory.OtherNotAssigned
            && Folding.Instance.Fold(Rune.ToLowerInvariant(new Rune(codePoint)).ToString()) == Folding.Instance.Fold(new Rune(codePoint).ToString());
    }

    [Fact]
    public void Pairs_of_characters_and_whole_words_are_terms_and_a_result_is_an_address()
    {
        var article = Article(2, "大运河 G20", "By-law 运。河、運 café 中a文") with { Kicker = "引", Deck = "副题", Label = "栏目", Byline = "李 明", SourceNote = "摘自" };

        var compared = Compare([Edition("hzrb", "2019-04", Page("A1", article))], ["+大运 +运河", "law", "cafe"]);

        AssertSame(compared);
        Assert.All(compared.GetProperty("results").EnumerateArray(), result => Assert.Equal("hzrb/2019-04/A1-2.html", Assert.Single(result.GetProperty("refs").EnumerateArray()).GetString()));
        Assert.Equal(
            "大运 运河 g20 / 李 明 / by law 运 河 運 cafe 中 a 文",
            string.Join(" / ", new[] { article.Headline!, article.Byline!, article.Blocks[0].Text }.Select(text => string.Join(' ', LunrTokens.Of(text)))));
    }

    [Fact]
    public void The_same_archive_gives_the_same_bytes_and_one_without_articles_an_index_that_loads()
    {
        Edition[] editions = [Edition("a", "2019", Page("1", Article(1, "大运河", "文化带"), Article(2, "大运河")))];

        Assert.Equal(Index(editions), Index(editions));
        AssertSame(Compare([], ["河"]));
    }

    [Fact]
    public void Beyond_five_thousand_articles_there_is_no_index()
    {
        var builder = new LunrIndexBuilder();
        for (var day = 1; day <= 2; day++)
        {
            builder.Add(Edition("a", $"2019-01-0{day}", Page("1", [.. Enumerable.Range(1, 2500).Select(id => Article(id, "题"))])));
            Assert.Equal("search/lunr.json search/lunr-bigrams.js", string.Join(' ', builder.Finish().Select(file => file.Path)));
        }

        builder.Add(Edition("a", "2019-01-03", Page("1", Article(1, "题"))));

        Assert.Empty(builder.Finish());
        Assert.Equal(5001, builder.ArticleCount);
    }

    private static byte[] Index(IEnumerable<Edition> editions)
    {
        var builder = new LunrIndexBuilder();
        foreach (var edition in editions)
            builder.Add(edition);
        return builder.Finish().First().Bytes.ToArray();
    }

    private static void AssertSame(JsonElement compared)
    {
        string[] aspects = ["keys", "terms", "postings", "vectors", "text"];
        Assert.All(aspects, aspect => Assert.True(compared.GetProperty(aspect).GetBoolean(), aspect));
        Assert.All(compared.GetProperty("results").EnumerateArray(), result => Assert.True(result.GetProperty("same").GetBoolean(), result.GetProperty("query").GetString()));
    }

    private static int Found(JsonElement compared, string query) =>
        compared.GetProperty("results").EnumerateArray().Single(result => result.GetProperty("query").GetString() == query).GetProperty("found").GetInt32();

    private JsonElement Compare(IReadOnlyList<Edition> editions, string[] queries)
    {
        var articles =
            from edition in editions
            from page in edition.Pages
            from article in page.Articles
            select new
            {
                @ref = Address.Article(edition.Key, page.Label, article.Id),
                headline = article.Headline,
                byline = article.Byline,
                text = string.Join('\n', new[] { article.Label, article.Kicker, article.Deck, article.SourceNote }.OfType<string>().Concat(article.Blocks.Select(block => block.Text))),
            };
        lunr.Write("ours.json", Index(editions));
        lunr.Write("articles.json", JsonSerializer.SerializeToUtf8Bytes(articles));
        lunr.Write("queries.json", JsonSerializer.SerializeToUtf8Bytes(queries));
        return JsonDocument.Parse(lunr.Run("node", "lunr-compare.mjs", "ours.json", "articles.json", "queries.json")).RootElement;
    }
}
