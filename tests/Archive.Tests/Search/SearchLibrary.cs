using Archive.Model;
using static Archive.Tests.Search.InventedArchive;

namespace Archive.Tests.Search;

/// <summary>An invented archive of two newspapers over seven years, for what the query language and the result page do.</summary>
internal static class SearchLibrary
{
    public static IReadOnlyList<Edition> Editions { get; } =
    [
        Named("临江日报", Edition("linjiang", "2015-03-02", Page("1", Article(1, "渡口开航", "临江渡口今日开航，首日运送乘客三百人。")) with { Section = "要闻" })),
        Named("临江日报", Edition("linjiang", "2016?", Page("unknown", Article(1, "旧码头", "码头拆除，渡口迁往下游。")))),
        Named("临江日报", Edition("linjiang", "2019-04-05",
            Page("A1",
                Article(1, "用心用情 护航渡口", "渡口的灯亮了一夜，船工守着渡口，渡口不眠。", "船票两元。") with { Headline = "用心用情 护航渡口", Kicker = "临江书写答卷", Byline = "记者 文一舟", Label = "城事" },
                Article(2, "船工的一天", "清晨五点，老船工顾三水来到岸边。他说，渡口是家。")) with { Section = "要闻", Sequence = 1 },
            Page("A4",
                Article(1, "繁體專版", "渡口的燈亮了，頭髮花白的船工發言。") with { Byline = "记者 文一舟" },
                Article(2, "发展", "发展旅游，理发店也开张。")) with { Section = "副刊", Sequence = 2 })),
        Named("临江日报", Edition("linjiang", "2019-11-20", Page("1", Article(1, "封航", "渡口封航，桥通了。")) with { Section = "要闻" })),
        Named("Shantan Post", Edition("shantan", "2019-06", Page("2",
            Article(1, "The ferry serves", "A ferry serves the town. The service started in 1902, and servants waited.", "Ferry boats, no. CN33-0001.") with { Byline = "By Ada Reed" },
            Article(2, "Serving tea", "She was serving tea on Main Street, near the pier.")) with { Section = "Life" })),
        Named("Shantan Post", Edition("shantan", "2021-02-03", Page("2",
            Article(1, "Walking", "The old man walked; the dogs walk. An observer observed.", "甲方代表与乙方代表握手。"),
            Article(2, "OCR", "临汪渡日开航，首日运送乘窖三百人。")) with { Section = "Life" })),
    ];

    private static Edition Named(string name, Edition edition) => edition with { Newspaper = edition.Newspaper with { Name = name } };
}
