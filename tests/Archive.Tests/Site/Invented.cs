using Archive.Model;

namespace Archive.Tests.Site;

/// <summary>Invented newspapers and editions for the tests of the site.</summary>
internal static class Invented
{
    public static readonly Newspaper Daily = new()
    {
        Id = "yhrb",
        Name = "运河日报",
        Publisher = "运河日报社",
        Place = "临安",
        Cn = "CN00-0001",
        Issn = "0000-0000",
        Website = "https://example.org/",
        Description = "一份不存在的日报。",
    };

    public static EditionKey Key(string date, int number = 1, string newspaper = "yhrb") => new(newspaper, EdtfDate.Parse(date), number);

    public static Article Article(int id, string headline, params string[] paragraphs) =>
        new() { Id = id, Headline = headline, Blocks = [.. paragraphs.Select(Block.Paragraph)] };

    public static Page Page(EditionKey edition, string label, int sequence, params Article[] articles) =>
        new() { Edition = edition, Label = label, Sequence = sequence, Articles = [.. articles] };

    /// <summary>An edition that holds something of everything, between two neighbours.</summary>
    public static Edition Rich()
    {
        var key = Key("2021-10-23");
        var front = Page(
            key,
            "A1",
            1,
            Article(1, "老码头新颜 船板作长椅", Filler(900)) with { Kicker = "古城更新", Deck = "全线开放", Byline = "记者 文一舟", Label = "城事", ContinuedOn = "A4" },
            Article(2, "点灯", Filler(700)) with { ContinuedOn = "9" },
            Article(3, "书屋", Filler(100)) with { Kind = ArticleKind.Photo, Blocks = [new Block(BlockType.Image, "码头", "![码头](images/码 头.jpg)"), Block.Caption("田野 摄"), Block.Paragraph("书屋开门。")] },
            new Article { Id = 4, Blocks = [Block.Paragraph("没有标题的短讯。")] },
            Article(5, "表", "见下。") with { Blocks = [new Block(BlockType.Table, "甲 | 乙", "| 甲 | 乙 |\n|---|---|\n| 1 | 2 |"), new Block(BlockType.List, "一\n二", "- 一\n- 二"), Block.Crosshead("小标题")] }) with
        {
            Section = "要闻",
            Teasers = [new Teaser("清河道", "摄影", "A4"), new Teaser("哪里也不去")],
            Furniture = ["第1234期"],
        };
        var inside = Page(key, "A4", 4, Article(1, "清河道", Filler(60)), Article(2, "老码头新颜", Filler(60)) with { ContinuedFrom = "A1", SourceNote = "（摘自《旧报》）" }, Article(3, "认真排好每一块版面的大小标题 一行也不折断", Filler(60)));
        var empty = Page(key, "unknown", 5);
        return new Edition(Daily, key, [front, inside, empty]);
    }

    /// <summary>A catalogue with the given edition between two others, and others whose date is not sure.</summary>
    public static Catalogue CatalogueOf(Edition edition, ArchiveInfo? info = null) => new(
        info ?? new ArchiveInfo { Title = "旧报馆" },
        [
            new CatalogueNewspaper(edition.Newspaper, [Entry("2016?"), Entry("2021-10-22"), Entry(edition.Key), Entry("2021-10-24"), Entry("2021-10-24", 2)]),
            new CatalogueNewspaper(new Newspaper { Id = "times", Name = "The Canal Times", Language = "en" }, []),
        ]);

    public static string Filler(int length) => string.Concat(Enumerable.Repeat("市民在岸上散步，孩子们放纸船。", (length / 15) + 1))[..length] + "。";

    private static CatalogueEdition Entry(string date, int number = 1) => Entry(Key(date, number));

    private static CatalogueEdition Entry(EditionKey key) => new(key, 3, 7, "老码头新颜 船板作长椅");
}
