using Archive.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Tests.Content;

/// <summary>Arbitrary pages, as full of traps as texts can be.</summary>
internal static class HostilePages
{
    private static readonly string[] Dates = ["2021-10-23", "2019-11?", "2016?", "2016-05~", "201X", "2016-XX", "2016-05/2016-06", "2019-21", "2008-08-08%"];

    private static readonly string[] Labels = ["1", "A4", "007", "unknown", "1e3", "A2_A3", "特1", "null", "true"];

    private static readonly string[] RunsOfMarkdown =
    [
        "a **b** c", "见[链接](https://example.org/a_b)。", "`code`", "*全* 部", "一行  \n又一行", "<https://example.org>", "\\* **x**", "**粗** # 非标题", "![图](images/1.jpg) 及文字",
    ];

    private static readonly Block[] Structures =
    [
        Block.FromMarkdown(BlockType.List, "- 一\n- 二\n  - 三"),
        Block.FromMarkdown(BlockType.List, "1. 一\n2. 二"),
        Block.FromMarkdown(BlockType.List, "* a\n\n* b **c**"),
        Block.FromMarkdown(BlockType.Table, "| 甲 | 乙 |\n|---|---|\n| 1 | *2* |"),
        Block.FromMarkdown(BlockType.Table, "a | b\n--|--\n`|` | \\|"),
        Block.FromMarkdown(BlockType.Image, "![说明](images/a.jpg)"),
        Block.FromMarkdown(BlockType.Image, "![](images/a%20b.jpg \"t\")"),
    ];

    private static readonly Gen<string> FurnitureLine = Gen.Frequency(
        (4, HostileText.Line.Select(line => line.Replace('\u0085', ' '))),
        (2, Gen.Elements("", " ", "  两端  ", "```", "`````", "---", "# x", "\t\t", "```furniture", "http://a.b/")));

    private static readonly Gen<Block> TextBlock =
        from make in Gen.Elements<Func<string, Block>>(Block.Paragraph, Block.Paragraph, Block.Paragraph, Block.Crosshead, Block.Caption)
        from text in HostileText.AnyText
        select make(text);

    private static readonly Gen<Block> MarkdownBlock =
        from type in Gen.Elements(BlockType.Paragraph, BlockType.Caption, BlockType.Crosshead)
        from markdown in Gen.Elements(RunsOfMarkdown)
        where type != BlockType.Crosshead || !markdown.Contains('\n', StringComparison.Ordinal)
        select Block.FromMarkdown(type, markdown);

    private static readonly Gen<ReviewFlag> Flag =
        from code in Gen.Elements("label-attached", "title-order", "x", "null", "1")
        from message in Gen.Frequency((5, HostileText.AnyText), (1, Gen.Constant("")))
        from line in Gen.Choose(0, 999_999_999)
        select new ReviewFlag(code, message, line % 3 == 0 ? null : line);

    private static readonly Gen<double> Fraction = Gen.Choose(0, 10_000).Select(part => part / 10_000.0);

    private static readonly Gen<ZonePoint> Corner =
        from x in Fraction
        from y in Fraction
        select new ZonePoint(x, y);

    private static readonly Gen<Zone> ZoneGen = Gen.Frequency(
        (2, Corner.Two().Select(pair => Zone.Rectangle(pair.Item1.X, pair.Item1.Y, pair.Item2.X, pair.Item2.Y))),
        (2, Gen.Choose(3, 9).SelectMany(Corner.ListOf).Select(corners => new Zone([.. corners]))));

    private static readonly Gen<Teaser> TeaserGen =
        from headline in HostileText.AnyText
        from deck in Text
        from target in Text
        from mark in Text
        select new Teaser(headline, deck, target, mark);

    private static readonly Gen<Article> ArticleGen =
        from kind in Gen.Elements(Enum.GetValues<ArticleKind>())
        from texts in Text.ArrayOf(9)
        from blocks in Gen.Frequency((6, TextBlock), (2, MarkdownBlock), (1, Gen.Elements(Structures))).UpTo(6)
        from marks in HostileText.AnyText.UpTo(3)
        from zones in ZoneGen.UpTo(3)
        from review in Flag.UpTo(3)
        select new Article
        {
            Id = 1,
            Kind = kind,
            Label = texts[0],
            Kicker = texts[1],
            Headline = texts[2],
            Deck = texts[3],
            Byline = texts[4],
            Dateline = texts[5],
            ContinuedOn = texts[6],
            ContinuedFrom = texts[7],
            SourceNote = texts[8],
            Blocks = Apart(blocks).ToValueList(),
            JumpMarks = marks.ToValueList(),
            Zones = zones.ToValueList(),
            Review = review.ToValueList(),
        };

    private static Gen<string?> Text => HostileText.Optional(HostileText.AnyText);

    public static Arbitrary<Page> Any { get; } = (
        from date in Gen.Elements(Dates)
        from number in Gen.Elements(1, 1, 2, 13)
        from label in Gen.Elements(Labels)
        from sequence in Gen.Choose(1, 9999)
        from section in Text
        from isImported in Gen.Elements(true, false)
        from file in HostileText.Line
        from articles in ArticleGen.UpTo(5)
        from ids in Gen.Shuffle(Enumerable.Range(1, 12).ToArray())
        from retired in Gen.Elements(0, 0, 20)
        from teasers in TeaserGen.UpTo(3)
        from furniture in FurnitureLine.UpTo(5)
        select new Page
        {
            Edition = new EditionKey("hzrb", EdtfDate.Parse(date), number),
            Label = label,
            Sequence = sequence,
            Section = section,
            Source = isImported ? new PageSource(file.Replace('/', '_').Replace('\\', '_'), new string('a', 64), "plain-ocr") : null,
            Articles = articles.Select((article, i) => article with { Id = ids[i] }).ToValueList(),
            LastArticleId = retired == 0 ? null : retired,
            Teasers = teasers.ToValueList(),
            Furniture = furniture.ToValueList(),
        }).ToArbitrary();

    private static Gen<T[]> UpTo<T>(this Gen<T> items, int most) => Gen.Choose(0, most).SelectMany(size => items.ArrayOf(size));

    /// <summary>Two lists in a row are one list to Markdown, so a paragraph is put between them.</summary>
    private static IEnumerable<Block> Apart(IEnumerable<Block> blocks)
    {
        Block? before = null;
        foreach (var block in blocks)
        {
            if (before is { Type: BlockType.List } && block.Type == BlockType.List)
                yield return Block.Paragraph("之间");
            yield return block;
            before = block;
        }
    }
}
