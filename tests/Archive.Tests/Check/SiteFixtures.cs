using static Archive.Tests.Check.SitePages;

namespace Archive.Tests.Check;

/// <summary>Sites for the rules that look at the site as a whole.</summary>
internal static class SiteFixtures
{
    private const string Gone = "sxrb/2021-10-23/A1-2.html";

    public static IEnumerable<RuleFixture> All =>
    [
        new(
            "orphan-page",
            [Html("index.html", "<a href='a.html'>一</a>"), Html("a.html", ""), Html("b.html", "<a href='#x'>一</a><a href='b.html'>二</a>", "<link rel=canonical href='b.html'>")],
            ["b.html: orphan-page a page to which no other leads"],
            [
                Html("index.html", "<a href='a.html'>一</a>"),
                Html("a.html", ""),
                Html("404.html", ""),
                Html("offline.html", ""),
                Html("moved.html", "", "<meta http-equiv=refresh content='0; url=a.html'>"),
                Html("withdrawn.html", "", "<meta name=robots content=noindex>"),
                ("notes.txt", ""),
            ]),
        new(
            "address-died",
            [Html("sxrb/2021-10-23/A1.html", ""), (CheckedSiteFolder.Previous, Manifest("browse/none.html", "sxrb/2021-10-23/A1-2.html", "sxrb/2021-10-23/A1.html", "sxrb/2021-10-23/A1.json"))],
            [$"{Gone}: address-died was published and is gone; add it to content/redirects.yml, such as '{Gone}: sxrb/2021-10-23/A1.html'"],
            [Html("sxrb/2021-10-23/A1.html", ""), Html(Gone, "", "<meta http-equiv=refresh content='0; url=A1.html'>"), (CheckedSiteFolder.Previous, Manifest(Gone, "sxrb/2021-10-23/A1.html"))]),
        new(
            "unpublishable-file",
            [("a\u0001b.txt", "")],
            [@"a\u0001b.txt: unpublishable-file found a name that cannot be published; expected a path below the site's root, without '.', '..', '\' or control characters"],
            [("石 桥.txt", ""), ("CNAME", "")]),
    ];

    private static string Manifest(params string[] paths) =>
        $$"""{"format":"archive-deploy 1","files":[{{'\n'}}{{string.Join(",\n", paths.Select(path => $$"""{"path":"{{path}}","size":0,"sha256":"{{new string('0', 64)}}","mediaType":"text/html","cache":"no-cache"}"""))}}{{'\n'}}]}{{'\n'}}""";
}
