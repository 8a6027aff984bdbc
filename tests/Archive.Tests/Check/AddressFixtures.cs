using static Archive.Tests.Check.SitePages;

namespace Archive.Tests.Check;

/// <summary>Sites for the rules about addresses.</summary>
internal static class AddressFixtures
{
    public static IEnumerable<RuleFixture> All =>
    [
        new(
            "dead-link",
            [
                Html("index.html", "<a href=\"sxrb/\">一</a>\n<a href='a%20b.html?x=1#y'>二</a><img src=\"c.png\" srcset='d.png 1x, e.png 2x' alt=''>\n<p style=\"background: url('f.png')\"><form action=g.html></form>", "<style>\np { background: url(h.png) }\n</style>"),
                Html("moved.html", "", """<meta http-equiv="Refresh" content="0; url=i.html">"""),
                ("assets/site.css", "/* url(none.png) */\n@import \"j.css\";\na { src: url( \"../k.woff2\" ) }"),
                ("_redirects", "# one two\n/old.html /new.html 301\n/old/:name /new/:name\n/out.html https://paper.example/ 301\n"),
            ],
            [
                "_redirects:2: dead-link '/new.html' leads to no file: there is no new.html",
                "assets/site.css:2: dead-link 'j.css' leads to no file: there is no assets/j.css",
                "assets/site.css:3: dead-link '../k.woff2' leads to no file: there is no k.woff2",
                "index.html:5: dead-link 'h.png' leads to no file: there is no h.png",
                "index.html:8: dead-link 'sxrb/' leads to no file: there is no sxrb/index.html",
                "index.html:9: dead-link 'a%20b.html?x=1#y' leads to no file: there is no a b.html",
                "index.html:9: dead-link 'c.png' leads to no file: there is no c.png",
                "index.html:9: dead-link 'd.png' leads to no file: there is no d.png",
                "index.html:9: dead-link 'e.png' leads to no file: there is no e.png",
                "index.html:10: dead-link 'f.png' leads to no file: there is no f.png",
                "index.html:10: dead-link 'g.html' leads to no file: there is no g.html",
                "moved.html:4: dead-link 'i.html' leads to no file: there is no i.html",
            ],
            [
                Html("index.html", "<a href='sxrb/'>一</a><a href='./sxrb/../石%20桥.html?q=1'>二</a><a href=''>三</a><a href='#x'>四</a><a href='mailto:a@paper.example'>五</a><a href='https://paper.example/none.html'>六</a><a href='data:text/plain,x'>七</a>"),
                Html("sxrb/index.html", "<a href='..'>首页</a><a href='.'>本报</a><img srcset='../a,b.png 1x,../a,b.png 2x' alt=''>"),
                Html("石 桥.html", ""),
                ("a,b.png", ""),
                ("_redirects", "/old.html /sxrb/ 301\n"),
            ]),
        new(
            "dead-link",
            [
                PublishedBelowSub,
                Html("a.html", "<a href='https://paper.example/sub/none.html'>一</a><a href='/sub/nothing.html'>二</a>", "<link rel=canonical href='//paper.example/sub/b.html'>"),
                ("sitemap.xml", "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>\n<url><loc>https://paper.example/sub/c.html</loc></url></urlset>"),
            ],
            [
                "a.html:4: dead-link '//paper.example/sub/b.html' leads to no file: there is no b.html",
                "a.html:6: dead-link '/sub/nothing.html' leads to no file: there is no nothing.html",
                "a.html:6: dead-link 'https://paper.example/sub/none.html' leads to no file: there is no none.html",
                "sitemap.xml:2: dead-link 'https://paper.example/sub/c.html' leads to no file: there is no c.html",
            ],
            [
                PublishedBelowSub,
                Html("a.html", "<a href='https://paper.example/other/none.html'>一</a><a href='/portal.html'>二</a><a href='http://paper.example:8080/sub/none.html'>三</a>", "<link rel=canonical href='https://paper.example/sub/a.html'>"),
                ("sitemap.xml", "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>https://paper.example/sub/</loc></url></urlset>"),
            ]),
        new(
            "dead-anchor",
            [Html("a.html", "<p id=one></p><a href='#two'>二</a>\n<a href='b.html#%E4%B8%80'>一</a>"), Html("b.html", "<a href='a.html#ONE'>一</a>")],
            [
                "a.html:6: dead-anchor '#two' leads to no place: a.html has no such id",
                "a.html:7: dead-anchor '#一' leads to no place: b.html has no such id",
                "b.html:6: dead-anchor '#ONE' leads to no place: a.html has no such id",
            ],
            [
                Html("a.html", "<p id=one></p><a href='#one'>一</a><a href='#'>二</a><a href='#top'>三</a><a href='b.html#%E4%B8%80'>四</a><a href='none.html#x'>五</a><svg><use href='c.svg#x'/></svg>"),
                Html("b.html", "<a name='一' href='a.html#one'>一</a>"),
                ("c.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"),
            ]),
        new(
            "link-leaves-site",
            [Html("sxrb/a.html", "<a href='../../index.html'>一</a>\n<a href='../%2e%2e/sxrb/a.html'>二</a>"), ("site.css", "a { background: url(../x.png) }")],
            [
                "site.css:1: link-leaves-site '../x.png' leads above the site's root",
                "sxrb/a.html:6: link-leaves-site '../../index.html' leads above the site's root",
                "sxrb/a.html:7: link-leaves-site '../%2e%2e/sxrb/a.html' leads above the site's root",
            ],
            [Html("sxrb/a.html", "<a href='../index.html'>一</a><a href='../sxrb/../b/../c.html'>二</a>")]),
        new(
            "absolute-link",
            [PublishedBelowSub, Html("a.html", "<a href='https://paper.example/sub/index.html'>一</a>\n<img src='/sub/x.png' alt=''>")],
            ["a.html:6: absolute-link 'https://paper.example/sub/index.html' is not relative", "a.html:7: absolute-link '/sub/x.png' is not relative"],
            [
                PublishedBelowSub,
                Html("a.html", "<a rel=bookmark href='https://paper.example/sub/a.html'>本文地址</a><a href='https://paper.example/'>一</a><a href='index.html'>二</a>", "<link rel=canonical href='https://paper.example/sub/a.html'>"),
                Html("404.html", "<a href='/sub/index.html'>首页</a>"),
            ]),
        new(
            "absolute-link",
            [Html("a.html", "<a href='/a.html'>一</a>")],
            ["a.html:6: absolute-link '/a.html' is not relative"],
            [Html("a.html", "<a href='https://paper.example/a.html'>一</a>")]),
        new(
            "foreign-resource",
            [
                Html("a.html", "<img src='//cdn.example/x.png' alt=''><iframe src='https://cdn.example/'></iframe>\n<script src='https://cdn.example/x.js'></script>", "<link rel='preconnect' href='https://fonts.example'>"),
                ("site.css", "@import url(https://fonts.example/x.css);\n"),
            ],
            [
                "a.html:4: foreign-resource 'https://fonts.example' is loaded from outside the site",
                "a.html:6: foreign-resource '//cdn.example/x.png' is loaded from outside the site",
                "a.html:6: foreign-resource 'https://cdn.example/' is loaded from outside the site",
                "a.html:7: foreign-resource 'https://cdn.example/x.js' is loaded from outside the site",
                "site.css:1: foreign-resource 'https://fonts.example/x.css' is loaded from outside the site",
            ],
            [Html("a.html", "<a href='https://example.org/'>一</a><img src='x.png' alt=''><img src='data:image/png,x' alt=''><form action='https://example.org/search'></form>", "<link rel='license' href='https://example.org/by'>")]),
        new(
            "mixed-content",
            [Html("a.html", "<img src='HTTP://cdn.example/x.png' alt=''>\n<form action='http://example.org/search'></form>")],
            ["a.html:6: mixed-content 'HTTP://cdn.example/x.png' goes over http", "a.html:7: mixed-content 'http://example.org/search' goes over http"],
            [Html("a.html", "<a href='http://example.org/'>一</a><img src='https://cdn.example/x.png' alt=''><form action='https://example.org/search'></form>")]),
    ];
}
