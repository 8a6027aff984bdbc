using static Archive.Tests.Check.Pages;

namespace Archive.Tests.Check;

/// <summary>Rules on what stands twice in the archive.</summary>
internal static class CopyFixtures
{
    private const string Bridge = "横跨南溪的石桥昨天上午通车，两岸居民往来不再绕行。这座桥长八百米，双向四车道，历时三年建成。通车当天共有三千人步行过桥，孩子们在桥头放起了风筝。桥头的茶摊也搬到了对岸，掌柜说生意比从前好了一倍。镇里打算明年春天在桥下修一座码头，让游船重新开到老街。";

    /// <summary>The same as an OCR reads it: commas, two characters.</summary>
    private const string BridgeAgain = "横跨南溪的石桥昨天上午通车,两岸居民往来不再绕行。这座桥长八百米,双向四车道,历时三年建成。通车当天共有三干人步行过桥，孩子们在桥头放起了风筝。桥头的茶摊也搬到了对岸，掌柜说生意比从前好了一倍。镇里打算明年春天在桥下修一座码头，让游船重新开到老衔。";

    private const string Tea = "The first tea of the year was weighed at the market yesterday. Farmers from nine villages brought their baskets before sunrise, and buyers had come from as far as the coast. A pound of the best leaves cost as much as a pair of shoes, which the old men on the bench called a scandal and paid all the same.";

    /// <summary>Of the same events, with the same words here and there.</summary>
    private const string OtherTea = "The first tea of the year was weighed at the market yesterday. Rain kept most farmers at home, and the few who came with their baskets sold them at once. The price was that of last year, to the surprise of the buyers from the coast, who had come with twice the money they needed and stayed for dinner.";

    public static RuleFixture[] All { get; } =
    [
        new(
            "duplicate-article",
            [Page("A1", 1, Article(1, "石桥通车", Bridge)), Page("A2", 2, Article(1, "渡口停航", "渡口昨天停航。") + Article(2, "石桥昨日通车", BridgeAgain))],
            ["sxrb/2021/2021-10-23/A2.md:16: duplicate-article 91 % the same text as sxrb/2021/2021-10-23/A1.md:8"],
            [Page("A1", 1, Article(1, "石桥通车", Bridge) + Article(2, "Tea", Tea)), Page("A2", 2, Article(1, "Tea", OtherTea)), Page("A1", 1, Article(1, "石桥通车", Bridge), "2021-10-24")]),
        new(
            "reprinted-article",
            [Page("A1", 1, Article(1, "Tea", Tea)), Page("A1", 1, Article(1, "Tea again", Tea), "2021-10-24")],
            ["sxrb/2021/2021-10-24/A1.md:8: reprinted-article 100 % the same text as sxrb/2021/2021-10-23/A1.md:8"],
            // An advertisement runs for days, an agency's text stands in many newspapers, short notices are alike.
            [
                Page("A1", 1, Article(1, "Tea", Tea) + Article(2, "天气", "今天晴，明天多云。")),
                Page("A1", 1, Article(1, "Tea", Tea, "kind: advertisement\n") + Article(2, "天气", "今天晴，明天多云。"), "2021-10-24"),
                Page("1", 1, Article(1, "Tea", Tea), "2021-10-24", "lcwb"),
                ("lcwb/newspaper.yml", "name: 绿城晚报\n"),
            ]),
        new(
            "duplicate-page",
            [
                Page("A1", 1, Article(1, "石桥通车", Bridge) + Article(2, "Tea", Tea)),
                Page("1", 1, Article(1, "Tea", Tea) + Article(2, "石桥通车", BridgeAgain), "2021-10-24", "lcwb"),
                ("lcwb/newspaper.yml", "name: 绿城晚报\n"),
            ],
            ["sxrb/2021/2021-10-23/A1.md:1: duplicate-page 2 of its 2 longer articles stand on lcwb/2021/2021-10-24/1.md:1 too"],
            [
                Page("A1", 1, Article(1, "石桥通车", Bridge) + Article(2, "Tea", Tea)),
                Page("1", 1, Article(1, "Tea", OtherTea) + Article(2, "石桥通车", BridgeAgain), "2021-10-24", "lcwb"),
                ("lcwb/newspaper.yml", "name: 绿城晚报\n"),
            ]),
    ];
}
