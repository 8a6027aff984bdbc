using static Archive.Tests.Check.SitePages;

namespace Archive.Tests.Check;

/// <summary>Sites for the rules that look at one page at a time.</summary>
internal static class PageFixtures
{
    public static IEnumerable<RuleFixture> All =>
    [
        new(
            "duplicate-id",
            [Html("a.html", "<p id=x></p>\n<p id=x></p>\n<svg><g id=x /></svg>")],
            ["a.html:7: duplicate-id the id 'x' stands at line 6 too", "a.html:8: duplicate-id the id 'x' stands at line 6 too"],
            [Html("a.html", "<p id=x></p><p id=X></p><p id=''></p><p id=''></p>"), Html("b.html", "<p id=x></p>")]),
        new(
            "missing-alternative",
            [Html("a.html", "<img src=x.png>\n<input type=image src=x.png><map><area href=a.html></map>")],
            ["a.html:6: missing-alternative <img> without alt", "a.html:7: missing-alternative <area> without alt", "a.html:7: missing-alternative <input> without alt"],
            [Html("a.html", "<img src=x.png alt=''><img src=x.png alt=石桥><input type=text><map><area></map>")]),
        new(
            "missing-language",
            [("a.html", "<!doctype html>\n<html>\n<title>x</title>"), ("b.html", "<title>x</title>"), ("c.html", "<html lang=' '>")],
            ["a.html:2: missing-language a page without a language", "b.html: missing-language a page without a language", "c.html:1: missing-language a page without a language"],
            [Html("a.html", "")]),
        new(
            "missing-title",
            [("a.html", "<!doctype html>\n<html lang=zh>\n<head>\n</head>"), ("b.html", "<title>\n</title>")],
            ["a.html:3: missing-title a page without a title", "b.html: missing-title a page without a title"],
            [Html("a.html", "")]),
        new(
            "unnamed-control",
            [Html("a.html", "<a href=x.html></a>\n<a href=x.html><img src=x.png alt=''></a><button> </button>\n<button><span aria-hidden=true>×</span></button><a href=x.html aria-labelledby='none'><svg><path/></svg></a>")],
            [
                "a.html:6: unnamed-control <a> without a name",
                "a.html:7: unnamed-control <a> without a name",
                "a.html:7: unnamed-control <button> without a name",
                "a.html:8: unnamed-control <a> without a name",
                "a.html:8: unnamed-control <button> without a name",
            ],
            [Html("a.html", "<a href=x.html>石桥</a><a href=x.html><img src=x.png alt=石桥></a><a href=x.html aria-label=石桥></a><a href=x.html title=石桥></a><a id=place></a><h2 id=h>石桥</h2><a href=x.html aria-labelledby='none h'></a><svg><a href=x.html><title>石桥</title></a></svg><button hidden></button><p aria-hidden=true><a href=x.html></a></p><input type=button value=检索>")]),
        new(
            "oversized-page",
            [Html("a.html", new string('x', 500_000))],
            ["a.html: oversized-page a page of 500,126 bytes; at most 500,000 are well"],
            [Html("a.html", new string('x', 499_000)), ("search/0/terms.bin", new string('x', 600_000))]),
        new(
            "broken-file",
            [
                ("sxrb/a.json", "{\n\"x\": 1,\n\"y\" 2 }"),
                ("b.json", ""),
                ("c.webmanifest", "[1] 2"),
                ("feeds/d.xml", "<feed>\n<entry></feed>"),
                Html("e.html", "<p>\n<script type='application/ld+json'>{\n\"x\": </script>"),
            ],
            [
                "b.json:1: broken-file found text that is no JSON; expected a JSON value that is whole",
                "c.webmanifest:1: broken-file found text that is no JSON; expected a JSON value that is whole",
                "e.html:8: broken-file found text that is no JSON; expected a JSON value that is whole",
                "feeds/d.xml:2: broken-file found text that is no XML; expected XML that is whole, without a document type",
                "sxrb/a.json:3: broken-file found text that is no JSON; expected a JSON value that is whole",
            ],
            [("a.json", "\uFEFF{ \"x\": [1, 2, null] }\n"), ("b.xml", "<feed/>"), Html("c.html", "<script type='application/ld+json'>{}</script><script type=module>{</script>"), ("d.txt", "{")]),
    ];
}
