using static Archive.Tests.Check.Pages;

namespace Archive.Tests.Check;

/// <summary>Rules whose findings are the faults of reading.</summary>
internal static class ReadingFixtures
{
    private const string A1 = "sxrb/2021/2021-10-23/A1.md";

    public static RuleFixture[] All { get; } =
    [
        new(
            "broken-content",
            [Page("A1", 1, "\n# 石桥通车\n\n本报讯 石桥昨天通车。\n")],
            [$"{A1}:8: broken-content found no article block under the headline '石桥通车'; expected a fenced ```article block with 'id:' right under the headline"],
            [Page("A1", 1, Article(1, "石桥通车", "本报讯 石桥昨天通车。"))]),
        new(
            "broken-content",
            [
                Page("A1", 1, Article(1, "石桥通车", "石桥昨天通车。")),
                ("redirects.yml", """
                    sxrb/2021-10-23/A1-1.html: sxrb/2021-10-23/index.html
                    sxrb/2021-10-23/A1-2.html: sxrb/2021-10-23/A2.html
                    sxrb/2021-10-23/A1-3.html: sxrb/2021-10-24/index.html
                    sxrb/2021-10-23/A1-4.html: wanbao/index.html
                    sxrb/2021-10-23/A1.html: { withdrawn: 2024 }
                    sxrb/2021-10-23/A1-5.json: index.html
                    sxrb/index.html: index.html

                    """),
            ],
            [
                "redirects.yml:1: broken-content found a redirect from sxrb/2021-10-23/A1-1.html, which has a page; expected an address that is gone: delete the line, or withdraw the page",
                "redirects.yml:2: broken-content found a redirect to sxrb/2021-10-23/A2.html, which is no address of the site; expected the path of a page below the site's root, such as hzrb/2021-10-23/index.html, or an address with https://",
                "redirects.yml:3: broken-content found a redirect to sxrb/2021-10-24/index.html, which is no address of the site; expected the path of a page below the site's root, such as hzrb/2021-10-23/index.html, or an address with https://",
                "redirects.yml:4: broken-content found a redirect to wanbao/index.html, which is no address of the site; expected the path of a page below the site's root, such as hzrb/2021-10-23/index.html, or an address with https://",
                "redirects.yml:5: broken-content found a redirect from sxrb/2021-10-23/A1.html, which has a page; expected an address that is gone: delete the line, or withdraw the page",
                "redirects.yml:6: broken-content found the address 'sxrb/2021-10-23/A1-5.json'; expected the path of a page below the site's root, such as hzrb/2021-10-23/A4-3.html; lists (browse/, search/) come and go by themselves",
                "redirects.yml:7: broken-content found a redirect from sxrb/index.html, which has a page; expected an address that is gone: delete the line, or withdraw the page",
            ],
            [
                Page("A1", 1, Article(1, "石桥通车", "石桥昨天通车。")),
                ("redirects.yml", """
                    sxrb/2021-10-23/A1-2.html: sxrb/2021-10-23/A1-1.html
                    sxrb/2021-10-23/A1-3.html: sxrb/2021-10-23/A1-cite.html
                    sxrb/2021-10-23/A2.html: sxrb/2021-10-23/index.html
                    sxrb/2021-10-24/index.html: sxrb/index.html
                    sxrb/2021-10-24/A1.html: sxrb/years/2021.html
                    wanbao/index.html: https://example.org/
                    old.html: index.html
                    sxrb/2021-10-24/A2.html: { withdrawn: 2024, reason: 来函要求 }

                    """),
            ]),
        new(
            "id-reused",
            [Page("A1", 1, Article(1, "石桥通车", "石桥昨天通车。") + Article(1, "Ferry stops", "The ferry stopped."))],
            [$"{A1}:19: id-reused found the id 1 for the second time (first on line 11); expected 'id:' with a whole number that no other article of the page has"],
            [Page("A1", 1, Article(1, "石桥通车", "石桥昨天通车。") + Article(2, "Ferry stops", "The ferry stopped.")), Page("A2", 2)]),
        new(
            "page-conflict",
            [Page("A1", 1), Page("A2", 1)],
            ["sxrb/2021/2021-10-23/A2.md: page-conflict found sequence: 1, which A1.md has too; expected a sequence that no other page of the edition has"],
            [Page("A1", 1), Page("A2", 2)]),
        new(
            "stray-file",
            [Page("A1", 1), ("sxrb/2021/2021-10-23/notes.txt", "a note")],
            ["sxrb/2021/2021-10-23/notes.txt: stray-file found 'notes.txt', which has no place here; expected a page named by its label and .md (letters and digits, parts joined by '_' or '.', such as 6, A4 or A2_A3 (not 'index', nor a device of Windows such as CON)), or the folder images"],
            [Page("A1", 1), ("sxrb/2021/2021-10-23/.notes", "a note")]),
        new(
            "unknown-key",
            [Page("A1", 1, Article(1, "石桥通车", "石桥昨天通车。", "kiker: 市民盼了十年\n")), ("archive.yml", "title: 水乡报纸\nlanguge: zh-Hans\n"), ("sxrb/newspaper.yml", "name: 水乡日报\nowner: 水乡\n")],
            [
                "archive.yml:2: unknown-key found the unknown key 'languge'; expected a key of an archive, perhaps 'language'",
                $"{A1}:12: unknown-key found the unknown key 'kiker'; expected a key of an article, perhaps 'kicker'",
                "sxrb/newspaper.yml:2: unknown-key found the unknown key 'owner'; expected a key of a newspaper: name, language, publisher, place, cn, issn, website, description, publication",
            ],
            [Page("A1", 1, Article(1, "石桥通车", "石桥昨天通车。", "kicker: 市民盼了十年\n"))]),
    ];
}
