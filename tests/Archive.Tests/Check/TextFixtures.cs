using static Archive.Tests.Check.Pages;

namespace Archive.Tests.Check;

/// <summary>Rules on what stands in articles.</summary>
internal static class TextFixtures
{
    private const string A1 = "sxrb/2021/2021-10-23/A1.md";

    public static RuleFixture[] All { get; } =
    [
        new(
            "suspicious-character",
            [Page("A1", 1, Article(1, "石\uE5E5通车", "石\u200B桥\uFFFD昨\uFFFD天通车。\u202E", "kicker: \"\\uE003\"\n") + Article(2, "Fer\u00ADry stops", "The\u200D ferry\u0007 stopped &#xE001;.")), Page("A2", 2, Article(1, "半个字", "半个字&#xD800;。"))],
            [
                $"{A1}:8: suspicious-character U+E003, a character of private use, which only the font of its source draws, written as an escape",
                $"{A1}:8: suspicious-character U+E5E5, a character of private use, which only the font of its source draws",
                $"{A1}:15: suspicious-character U+200B, a character without width",
                $"{A1}:15: suspicious-character U+202E, a direction character",
                $"{A1}:15: suspicious-character U+FFFD, the sign for a character that could not be decoded, 2 times",
                $"{A1}:17: suspicious-character U+00AD, a soft hyphen",
                $"{A1}:17: suspicious-character U+E001, a character of private use, which only the font of its source draws, written as an escape",
                $"{A1}:23: suspicious-character U+0007, a control character",
                $"{A1}:23: suspicious-character U+200D, a joiner without width",
                "sxrb/2021/2021-10-23/A2.md:8: suspicious-character U+FFFD, the sign for a character that could not be decoded, written as an escape",
            ],
            // A rare character of a name, one with its variant, an emoji of three, Persian with a joiner, Hebrew with a mark, a file with a byte order mark.
            [
                Page("A1", 1, Article(1, "𠮷野家开张　吕　毅", "葛󠄀城👨‍👩‍👧新闻。\t一") + Article(2, "می‌خواهم", "שלום\u200F!")),
                ("sxrb/2021/2021-10-23/A2.md", "\uFEFF" + Page("A2", 2).Text),
            ]),
        new(
            "mojibake",
            [Page("A1", 1, Article(1, "石桥通车", "锟斤拷昨天通车。") + Article(2, "Ferry stops", "The ferry didnâ€™t stop at the cafÃ©."))],
            [$"{A1}:14: mojibake '锟斤拷' comes from a wrong decoding", $"{A1}:22: mojibake 'â€™' comes from a wrong decoding"],
            [Page("A1", 1, Article(1, "NÃO HÁ ÂNGULO", "Não há mais balsas, disse a mãe. Le château ferme. 锟是一个字。"))]),
        new(
            "mixed-width",
            [Page("A1", 1, Article(1, "２０2１年石桥通车", "石桥Ａ4段昨天通车，长８00米。"))],
            [
                $"{A1}:8: mixed-width '２０2１' has letters or digits of both widths",
                $"{A1}:14: mixed-width '８00' has letters or digits of both widths",
                $"{A1}:14: mixed-width 'Ａ4' has letters or digits of both widths",
            ],
            [Page("A1", 1, Article(1, "２０２１年石桥通车", "石桥A4段昨天通车，长800米：８月完工（2021）。ＡＢＣ and ABC."))]),
        new(
            "headline-is-body",
            [
                Page("A1", 1, Article(1, "本报讯 横跨南溪的石桥昨天上午通车，两岸居民往来不再绕行。这座桥长八百米，双向四车道，历时三年建成。通车当天共有三千人步行过桥。", "")),
                Page("A2", 2, Article(1, "The stone bridge over the southern creek was opened yesterday morning by the mayor. People had waited for it for ten long years.", "")),
            ],
            [
                $"{A1}:8: headline-is-body a headline of 64 characters in several sentences",
                "sxrb/2021/2021-10-23/A2.md:8: headline-is-body a headline of 128 characters in several sentences",
            ],
            [
                Page("A1", 1, Article(1, "桥通了！路近了！", "") + Article(2, "在全市乡镇党委书记工作交流会上强调认真贯彻会议精神发扬斗争精神增强治理能力推动各项工作再上新台阶努力开创水乡建设新局面确保全年目标如期完成", "")),
                Page("A2", 2, Article(1, "Mr. A. B. Smith of the U.S. and Dr. C. Jones of St. Mary's meet at No. 10 to speak about the price of tea in the valleys of the south.", "")),
            ]),
        new(
            "empty-article",
            [Page("A1", 1, Article(1, "石桥通车", "") + Article(2, "Ferry stops", "The ferry stopped."))],
            [$"{A1}:8: empty-article an article without text"],
            [Page("A1", 1, Article(1, "石桥通车", "", "continued_on: A4\n") + Article(2, "Ferry", "![ferry](images/ferry.jpg)"))]),
        new(
            "placeholder-text",
            [Page("A1", 1, Article(1, "石桥通车", "The text, as printed. A blank line parts paragraphs.\n\n## A crosshead\n\n石桥昨天通车。"))],
            [
                $"{A1}:14: placeholder-text 'The text, as printed. A blank line parts paragraphs.', which is no printed text",
                $"{A1}:16: placeholder-text 'A crosshead', which is no printed text",
            ],
            [Page("A1", 1, Article(1, "A crosshead explained", "The headline, as printed, was too long."))]),
        new(
            "blank-edge",
            [Page("A1", 1, Article(1, "石桥通车　", "石桥昨天通车。", "kicker: \"市民盼了十年 \"\n") + Article(2, "Ferry stops&#32;", "The ferry stopped."))],
            [
                $"{A1}:8: blank-edge the headline begins or ends with white space",
                $"{A1}:12: blank-edge 'kicker' begins or ends with white space",
                $"{A1}:17: blank-edge the headline begins or ends with white space",
            ],
            [Page("A1", 1, Article(1, "石桥　通车", "　　石桥昨天通车。　", "byline: \"吕　毅\"\n"))]),
        new(
            "open-flag",
            [Page("A1", 1, Article(1, "石桥通车", "石桥昨天通车。", "review:\n  - break-judged: one (line 3)\n  - break-judged: two (line 5)\n"))],
            [$"{A1}:13: open-flag break-judged: one", $"{A1}:14: open-flag break-judged: two"],
            [Page("A1", 1, Article(1, "石桥通车", "石桥昨天通车。", "review: []\n"))]),
    ];
}
