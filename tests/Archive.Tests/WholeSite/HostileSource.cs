namespace Archive.Tests.WholeSite;

/// <summary>Received page text in every shape, full of hostile words: in each heading and each paragraph.</summary>
internal static class HostileSource
{
    /// <summary>Each shape with the text of a page.</summary>
    public static IEnumerable<(string Shape, string Text)> Pages =>
    [
        ("pdf-hard-wrap", Lines(["石桥今日通车", .. Each("要闻"), "本报讯 （记者 <b>甲</b>） 横跨南溪的石", "桥昨天通车，两岸居民不用绕", .. Each("桥"), "行十里。"])),
        ("epaper-web-export", Lines(["水乡日报数字报", .. Each("　　题"), "　　本报讯 横跨南溪的石桥昨天通车。", .. Each("　　桥").Select(line => line + "。"), "", "", "水乡日报 要闻 00006 <script>alert(2)</script>", "2020-01-02水乡日报00006<script>alert(2)</script>"])),
        ("markdown-ocr", Lines([
            $"# {string.Join(' ', HostileWords.Words)}", "", .. Each("桥").Select(line => line + "。\n"),
            "- [链接](javascript:alert(1)) <javascript:alert(1)>", "- ![图](data:image/svg+xml,<svg/onload=alert(1)>)", "",
            "[甲](JaVaScRiPt:alert(1)) [乙](data:text/html,x) [丙](//third.test/x) [丁](../../../../etc/passwd) ![戊](https://third.test/x.png) <img src=x onerror=alert(1)>。", "", "| 甲 | <script>alert(1)</script> |", "|---|---|", "| \"onload=\"alert(1) | [x](javascript:alert(1)) |", "", "## <img src=x onerror=alert(1)>", "", "本报讯 第二篇。",
        ])),
        ("plain-ocr", Lines([.. Each("题"), "", "本报讯 横跨南溪的石桥昨天通车。", "", .. Each("桥").Select(line => line + "。\n")])),
        ("single-article", Lines([HostileWords.Words[0], .. Each("　　桥").Select(line => line + "。"), "（摘自《<script>alert(1)</script>》2020年1月5日）"])),
    ];

    /// <summary>Every hostile word with a mark before it, a line each; the shapes keep a word and its mark together.</summary>
    private static IEnumerable<string> Each(string mark) => HostileWords.Words.Select(word => mark + word);

    /// <summary>Ends one line in the middle with a lone carriage return, as old systems do.</summary>
    private static string Lines(IReadOnlyList<string> lines) =>
        string.Join('\n', lines.Take(lines.Count / 2)) + "\r" + string.Join('\n', lines.Skip(lines.Count / 2)) + "\n";
}
