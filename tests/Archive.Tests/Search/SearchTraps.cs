using Archive.Model;
using static Archive.Tests.Search.InventedArchive;

namespace Archive.Tests.Search;

/// <summary>Three invented pages of two newspapers, full of what search may stumble over.</summary>
internal static class SearchTraps
{
    public static IReadOnlyList<Edition> Editions { get; } =
    [
        Edition("linjiang", "2019-11?", Page("1",
            Article(1, "临江开建大运河文化带", "本报讯 昨日，市里召开大运河文化带建设推进会。", "大运河两岸的居民说，盼了很久。") with
            {
                Kicker = "沈知远在推进会上强调", Deck = "三服务走进乡镇", Byline = "记者 吕小满 通讯员 Ｚｏｅ", Label = "要闻速递",
                SourceNote = "（摘自《临江日报》）",
            },
            Article(2, null, "文化带的尽头是江。", "大运", "河边的树。"),
            Article(3, "Ｇ２０峰会在此举行", "ＣＮ３３－０００１，G20 的会场；ｶﾞｲﾄﾞが来た。", "巡视整改要到位，整改不到位不罢休。")) with { Section = "要闻" }),
        Edition("linjiang", "2021-10-23", Page("A4",
            Article(1, "Café culture: naïve or not?", "The École on Main Street serves \"flat white\" (x.*y) [a-z]+ $5 ^ | \\ {}.", "STRASSE Straße") with { Byline = "By Zoë Brontë" },
            Article(5, "<b>粗体</b>&amp;<script>alert(1)</script>", "价格 < 5 元 & > 3 元。<b>不是标签</b>{{root}}", "😀笑脸👨‍👩‍👧一家，𠮷野家的𠮷字，❤️。"),
            Article(3, "繁體與简体", "「運河」不是「运河」。ガイドかガイト\u3099か。e\u0301te\u0301，été。") with
            {
                Blocks =
                [
                    new Block(BlockType.Crosshead, "小标题在此"), new Block(BlockType.Caption, "图为运河夜景。陆遥 摄"),
                    new Block(BlockType.List, "第一项\n第二项"), new Block(BlockType.Table, "甲 | 乙\n丙 | 丁"),
                    Block.Paragraph("「運河」不是「运河」。ガイドかガイト\u3099か。e\u0301te\u0301，été。"),
                ],
            })),
        Edition("shantan", "2020-05-01", Page("unknown",
            Article(1, "的", "的的确确，的士的司机。"),
            Article(2, "aaaa", "aa aaa", "a"),
            Article(4, "报道了“三服务”活动", "开展“三服务”，服务企业、服务群众、服务基层。赵一德参加。")) with { Section = "民生" }),
    ];
}
