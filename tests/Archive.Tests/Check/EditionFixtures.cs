using static Archive.Tests.Check.Pages;

namespace Archive.Tests.Check;

/// <summary>Rules on how the pages of an edition fit together.</summary>
internal static class EditionFixtures
{
    private const string Folder = "sxrb/2021/2021-10-23";

    public static RuleFixture[] All { get; } =
    [
        new(
            "label-gap",
            [Page("A1", 1), Page("A2", 2), Page("A4", 4), Page("B01", 101), Page("B02", 102), Page("B05", 105)],
            [
                $"{Folder}/A4.md:4: label-gap page A4 follows page A2: page A3 is not there",
                $"{Folder}/B05.md:4: label-gap page B05 follows page B02: pages B3 to B4 are not there",
            ],
            // A sheet over two pages fills their place; a supplement begins anew; two pages of sixteen are a selection; who knows where T stands.
            [Page("A1", 1), Page("A2_A3", 2), Page("A4", 4), Page("B1", 101), Page("T3", 301), Page("1", 1, "", "2021-10-24"), Page("16", 16, "", "2021-10-24")]),
        new(
            "sequence-order",
            [Page("1", 1), Page("2", 3), Page("3", 2)],
            [$"{Folder}/2.md:5: sequence-order page 2 stands behind page 3, whose sequence is 2"],
            [Page("B1", 1), Page("A1", 2), Page("A2", 9), Page("unknown", 9999)]),
        new(
            "jump-without-page",
            [Page("A1", 1, Article(1, "石桥通车", "石桥昨天通车。", "continued_on: A4\n") + Article(2, "Ferry stops", "The ferry stopped.", "continued_from: A7\n"))],
            [
                $"{Folder}/A1.md:12: jump-without-page goes on on page A4, which the edition does not have",
                $"{Folder}/A1.md:21: jump-without-page comes from page A7, which the edition does not have",
            ],
            // 4版 on page A1 is A4; leading zeros make no difference.
            [Page("A1", 1, Article(1, "石桥通车", "石桥昨天通车。", "continued_on: 4\n")), Page("A04", 4, Article(1, "石桥通车", "桥长八百米。", "continued_from: A1\n"))]),
        new(
            "jump-unanswered",
            [Page("A1", 1, Article(1, "石桥通车", "石桥昨天通车。", "continued_on: A4\n")), Page("A4", 4, Article(1, "渡口停航", "渡口昨天停航。") + Article(2, "Tea market opens", "The tea market opened."))],
            [$"{Folder}/A1.md:12: jump-unanswered goes on on page A4, where no article is surely the other part"],
            // The headline is repeated; a file of both parts names its own page.
            [Page("A1", 1, Article(1, "石桥通车", "石桥昨天通车。", "continued_on: A4\n")), Page("A4", 4, Article(1, "石桥通车", "桥长八百米。") + Article(2, "渡口停航", "渡口昨天停航。", "continued_from: A4\n"))]),
        new(
            "teaser-without-page",
            [Page("A1", 1, Article(1, "石桥通车", "石桥昨天通车。") + "\n```teasers\n- headline: 新茶上市\n  target: A6\n```\n")],
            [$"{Folder}/A1.md:17: teaser-without-page the teaser points to page A6, which the edition does not have"],
            [Page("A1", 1, Article(1, "石桥通车", "石桥昨天通车。") + "\n```teasers\n- headline: 新茶上市\n  target: 6\n- headline: Ferry stops\n```\n"), Page("A6", 6)]),
        new(
            "missing-image",
            [Page("A1", 1, Article(1, "石桥通车", "![石桥](images/bridge.jpg)")), Page("A2", 2, Article(1, "Tea", "![tea](tea.jpg)"))],
            [
                $"{Folder}/A1.md:14: missing-image the picture 'images/bridge.jpg' is not there",
                $"{Folder}/A2.md:14: missing-image the picture 'tea.jpg' is not there",
            ],
            [Page("A1", 1, Article(1, "石桥通车", "![石桥](images/石%20桥.jpg)")), ($"{Folder}/images/石 桥.jpg", "")]),
        new(
            "page-without-picture",
            [Page("A1", 1), Page("A2", 2), Page("A3", 3), ($"{Folder}/images/A1.jpg", ""), ($"{Folder}/images/A3.png", "")],
            [$"{Folder}/A2.md: page-without-picture the page has no picture images/A2.jpg (.png, .webp)"],
            [Page("A1", 1), Page("A2", 2), Page("A3", 3), ($"{Folder}/images/A1.jpg", "")]),
        new(
            "picture-without-page",
            [Page("A1", 1), ($"{Folder}/images/A2.jpg", "")],
            [$"{Folder}/images/A2.jpg: picture-without-page no page A2 is there"],
            [Page("A1", 1, Article(1, "石桥通车", "![石桥](images/3.jpg)")), ($"{Folder}/images/A1.jpg", ""), ($"{Folder}/images/3.jpg", ""), ($"{Folder}/images/bridge.jpg", "")]),
        new(
            "empty-page",
            [Page("A1", 1, "")],
            [$"{Folder}/A1.md: empty-page a page without anything on it"],
            [Page("A1", 1, ""), ($"{Folder}/images/A1.jpg", ""), Page("A2", 2, Furniture("水乡日报"))]),
    ];
}
