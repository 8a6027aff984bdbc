using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Archive.Model;
using Archive.Site;

namespace Archive.Tests.Site;

/// <summary>An article's citation in each style and format.</summary>
public sealed class CitationTests
{
    private const string Url = "https://example.org/yhrb/2021-10-23/A1-1.html";

    private static readonly Newspaper Herald = new() { Id = "herald", Name = "The Harbour Herald", Language = "en", Place = "Port Alder" };

    private static readonly CitationSource Full = Source("2021-10-23", Invented.Article(1, "老码头新颜") with { Byline = "记者 文一舟 通讯员 田野" }, url: Url);

    private static readonly CitationSource English =
        Source("1987-05-09", Invented.Article(1, "Ferry Returns") with { Byline = "By Jane M. Roe and John van Dam", ContinuedOn = "A7" }, newspaper: Herald);

    private static readonly CitationSource Unsigned = Source("2021-10-23", Invented.Article(1, "点灯"));

    private static readonly CitationSource Untitled = Source("2021-10-23", new Article { Id = 1, Byline = "文一舟" }, label: PageLabel.Unknown);

    private static readonly CitationSource Month = Source("2019-11", Invented.Article(1, "点灯"));

    private static readonly CitationSource Uncertain = Source("2019-11?", Invented.Article(1, "点灯"));

    private static readonly CitationSource Second = Source("2021-10-23", Invented.Article(1, "点灯"), number: 2);

    private static readonly CitationSource Hostile = Source(
        "2021-10-23",
        Invented.Article(1, "</script>{a}\r\nER  - \\%\"<!--") with { Byline = "记者 甲 \"\r\nTY" });

    [Fact]
    public void Gb_of_2025() => AssertTexts(
        GbCitation.Append2025,
        "文一舟，田野. 老码头新颜[N/OL]. 运河日报，2021-10-23（A1）. " + Url + ".",
        "ROE J M, VAN DAM J. Ferry Returns[N]. The Harbour Herald, 1987-05-09(A1).",
        "点灯[N]. 运河日报，2021-10-23（A1）.",
        "文一舟. [N]. 运河日报，2021-10-23.",
        "点灯[N]. 运河日报，2019-11（A1）.",
        "点灯[N]. 运河日报，[2019-11?]（A1）.",
        "点灯[N]. 运河日报，2021-10-23（A1）.");

    [Fact]
    public void Gb_of_2015() => AssertTexts(
        GbCitation.Append2015,
        "文一舟, 田野. 老码头新颜[N/OL]. 运河日报, 2021-10-23(A1). " + Url + ".",
        "ROE J M, VAN DAM J. Ferry Returns[N]. The Harbour Herald, 1987-05-09(A1).",
        "点灯[N]. 运河日报, 2021-10-23(A1).",
        "文一舟. [N]. 运河日报, 2021-10-23.",
        "点灯[N]. 运河日报, 2019-11(A1).",
        "点灯[N]. 运河日报, [2019-11?](A1).",
        "点灯[N]. 运河日报, 2021-10-23(A1).");

    [Fact]
    public void Chicago() => AssertTexts(
        ChicagoCitation.Append,
        "文一舟 and 田野. “老码头新颜.” 运河日报 (临安), October 23, 2021. " + Url + ".",
        "Roe, Jane M., and John van Dam. “Ferry Returns.” The Harbour Herald (Port Alder), May 9, 1987.",
        "运河日报 (临安). “点灯.” October 23, 2021.",
        "文一舟. Untitled article. 运河日报 (临安), October 23, 2021.",
        "运河日报 (临安). “点灯.” November 2019.",
        "运河日报 (临安). “点灯.” [November 2019?].",
        "运河日报 (临安). “点灯.” October 23, 2021, 2nd ed.");

    [Fact]
    public void Apa() => AssertTexts(
        ApaCitation.Append,
        "文一舟, & 田野. (2021, October 23). 老码头新颜. 运河日报, A1. " + Url,
        "Roe, J. M., & van Dam, J. (1987, May 9). Ferry Returns. The Harbour Herald, A1, A7.",
        "点灯. (2021, October 23). 运河日报, A1.",
        "文一舟. (2021, October 23). [Untitled article]. 运河日报.",
        "点灯. (2019, November). 运河日报, A1.",
        "点灯. (ca. 2019, November). 运河日报, A1.",
        "点灯. (2021, October 23). 运河日报 (2nd ed.), A1.");

    [Fact]
    public void Mla() => AssertTexts(
        MlaCitation.Append,
        "文一舟 and 田野. “老码头新颜.” 运河日报 [临安], 23 Oct. 2021, p. A1, " + Url + ".",
        "Roe, Jane M., and John van Dam. “Ferry Returns.” The Harbour Herald [Port Alder], 9 May 1987, pp. A1+.",
        "“点灯.” 运河日报 [临安], 23 Oct. 2021, p. A1.",
        "文一舟. Untitled article. 运河日报 [临安], 23 Oct. 2021.",
        "“点灯.” 运河日报 [临安], Nov. 2019, p. A1.",
        "“点灯.” 运河日报 [临安], [Nov. 2019?], p. A1.",
        "“点灯.” 运河日报 [临安], 2nd ed., 23 Oct. 2021, p. A1.");

    [Fact]
    public void Bibtex_has_its_fields()
    {
        const string end = ",\nlocation={临安},\nissn={0000-0000}";
        const string kind = ",\nentrysubtype={newspaper},\nlangid={chinese}\n}\n";
        Assert.Equal("@article{yhrb-2021-10-23-A1-1,\nauthor={文一舟 and 田野},\ntitle={老码头新颜},\npages={A1},\nurl={" + Url + "},\njournal={运河日报},\ndate={2021-10-23}" + end + kind, Bibtex(Full));
        Assert.Equal(
            "@article{herald-1987-05-09-A1-1,\nauthor={Roe, Jane M. and van Dam, John},\ntitle={Ferry Returns},\npages={A1, A7},\njournal={The Harbour Herald},\ndate={1987-05-09},\nlocation={Port Alder},\nentrysubtype={newspaper},\nlangid={english}\n}\n",
            Bibtex(English));
        Assert.Equal("@article{yhrb-2021-10-23-unknown-1,\nauthor={文一舟},\njournal={运河日报},\ndate={2021-10-23}" + end + kind, Bibtex(Untitled));
        Assert.Equal("@article{yhrb-2019-11-A1-1,\ntitle={点灯},\npages={A1},\njournal={运河日报},\ndate={2019-11?}" + end + kind, Bibtex(Uncertain));
        Assert.Equal("@article{yhrb-2021-10-23_2-A1-1,\ntitle={点灯},\npages={A1},\njournal={运河日报},\ndate={2021-10-23},\nnote={2nd edition of the day}" + end + kind, Bibtex(Second));
        Assert.Contains("\ntitle={</script>{\\textbraceleft}a{\\textbraceright} ER  - {\\textbackslash}\\%\"<!--},\n", Bibtex(Hostile), StringComparison.Ordinal);
    }

    [Fact]
    public void Ris_has_its_tags()
    {
        const string end = "CY  - 临安\r\nPB  - 运河日报社\r\nSN  - 0000-0000\r\nLA  - zh-Hans\r\n";
        Assert.Equal("TY  - NEWS\r\nID  - yhrb-2021-10-23-A1-1\r\nTI  - 老码头新颜\r\nAU  - 文一舟\r\nAU  - 田野\r\nSP  - A1\r\nUR  - " + Url + "\r\nT2  - 运河日报\r\nPY  - 2021\r\nDA  - 2021/10/23/\r\n" + end + "ER  - \r\n", Ris(Full));
        Assert.Equal("TY  - NEWS\r\nID  - yhrb-2019-11-A1-1\r\nTI  - 点灯\r\nSP  - A1\r\nT2  - 运河日报\r\nPY  - 2019\r\nDA  - 2019/11//uncertain\r\n" + end + "ER  - \r\n", Ris(Uncertain));
        Assert.Contains("\r\nAU  - Roe, Jane M.\r\nAU  - van Dam, John\r\n", Ris(English), StringComparison.Ordinal);
        Assert.Contains("\r\nDA  - 2019/11//\r\n", Ris(Month), StringComparison.Ordinal);
        Assert.Contains("\r\nDA  - 2021/10/23/\r\nET  - 2nd\r\n", Ris(Second), StringComparison.Ordinal);
        Assert.DoesNotContain("\r\nTI", Ris(Untitled), StringComparison.Ordinal);
        Assert.Single(Ris(Hostile).Split("\r\n"), line => line.StartsWith("ER", StringComparison.Ordinal));
        Assert.Single(Ris(Hostile).Split("\r\n"), line => line.StartsWith("TY", StringComparison.Ordinal));
    }

    [Fact]
    public void Csl_has_its_names()
    {
        const string end = ",\"publisher\":\"运河日报社\",\"publisher-place\":\"临安\",\"ISSN\":\"0000-0000\"";
        const string language = ",\"language\":\"zh-Hans\"}]";
        Assert.Equal(
            "[{\"id\":\"yhrb-2021-10-23-A1-1\",\"title\":\"老码头新颜\",\"author\":[{\"literal\":\"文一舟\"},{\"literal\":\"田野\"}],\"page\":\"A1\",\"URL\":\"" + Url + "\",\"type\":\"article-newspaper\",\"container-title\":\"运河日报\",\"issued\":{\"date-parts\":[[2021,10,23]]}" + end + language,
            Csl(Full));
        Assert.Equal(
            "[{\"id\":\"yhrb-2019-11-A1-1\",\"title\":\"点灯\",\"page\":\"A1\",\"type\":\"article-newspaper\",\"container-title\":\"运河日报\",\"issued\":{\"date-parts\":[[2019,11]],\"circa\":true}" + end + language,
            Csl(Uncertain));
        Assert.Contains("\"author\":[{\"family\":\"Roe\",\"given\":\"Jane M.\"},{\"family\":\"van Dam\",\"given\":\"John\"}]", Csl(English), StringComparison.Ordinal);
        Assert.Contains("\"edition\":\"2\"", Csl(Second), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Csl(Hostile));
        Assert.Equal(Hostile.Title, json.RootElement[0].GetProperty("title").GetString());
    }

    [Theory]
    [InlineData("2016?", "[2016?]", "[2016?]", "ca. 2016", "[2016?]", "2016///uncertain", "{\"date-parts\":[[2016]],\"circa\":true}")]
    [InlineData("2016-05~", "[2016-05~]", "[ca. May 2016]", "ca. 2016, May", "[circa May 2016]", "2016/05//approximate", "{\"date-parts\":[[2016,5]],\"circa\":true}")]
    [InlineData("2016-XX", "2016", "2016", "2016", "2016", "2016///", "{\"date-parts\":[[2016]]}")]
    [InlineData("201X", "201X", "2010s", "2010s", "2010s", "///201X", "{\"literal\":\"201X\"}")]
    [InlineData("19XX", "19XX", "20th century", "20th century", "20th century", "///19XX", "{\"literal\":\"19XX\"}")]
    [InlineData("2019-21", "2019-21", "Spring 2019", "2019, Spring", "Spring 2019", "2019///Spring", "{\"date-parts\":[[2019]],\"season\":1}")]
    [InlineData("2016-05/2016-06", "2016-05/2016-06", "May 2016–June 2016", "2016, May–2016, June", "May 2016–June 2016", "///2016-05 to 2016-06", "{\"date-parts\":[[2016,5],[2016,6]]}")]
    public void No_date_says_more_than_is_known(string edtf, string gb, string chicago, string apa, string mla, string ris, string csl)
    {
        var date = CitationDate.Of(EdtfDate.Parse(edtf));
        Assert.Equal((edtf, gb, chicago, apa, mla, ris, csl), (date.Edtf, date.Gb, date.Chicago, date.Apa, date.Mla, date.Ris, date.Csl));
        Assert.True(date.IsInexact);
    }

    [Theory]
    [InlineData("Jane Roe", "Roe", "Jane")]
    [InlineData("John van Dam Jr.", "van Dam", "John, Jr.")]
    [InlineData("Associated Press", null, null)]
    [InlineData("Reuters", null, null)]
    [InlineData("吕毅", null, null)]
    public void Only_names_of_persons_in_latin_letters_are_taken_apart(string name, string? family, string? given) =>
        Assert.Equal(new CitedPerson(name, family, given), CitedPerson.Of(name));

    [Fact]
    public void Many_authors_are_cut_as_each_style_cuts_them()
    {
        var source = Full with { Authors = [new("甲"), new("乙"), new("丙"), new("丁")], Url = null };
        Assert.Equal("甲，乙，丙，等. 老码头新颜[N]. 运河日报，2021-10-23（A1）.", Shown(GbCitation.Append2025, source));
        Assert.StartsWith("甲, 乙, 丙, and 丁. ", Shown(ChicagoCitation.Append, source), StringComparison.Ordinal);
        Assert.StartsWith("甲, 乙, 丙, & 丁. ", Shown(ApaCitation.Append, source), StringComparison.Ordinal);
        Assert.StartsWith("甲, et al. ", Shown(MlaCitation.Append, source), StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_of_a_newspaper_is_in_italics_where_its_letters_have_them()
    {
        Assert.Contains(" <i>The Harbour Herald</i> (Port Alder)", Html(ChicagoCitation.Append, English), StringComparison.Ordinal);
        Assert.DoesNotContain("<i>", Html(ChicagoCitation.Append, Full), StringComparison.Ordinal);
    }

    private static void AssertTexts(Action<StringBuilder, CitationSource> append, params string[] expected) =>
        Assert.Equal(expected, new[] { Full, English, Unsigned, Untitled, Month, Uncertain, Second }.Select(source => Shown(append, source)), StringComparer.Ordinal);

    private static string Shown(Action<StringBuilder, CitationSource> append, CitationSource source) => new HtmlParser().ParseDocument(Html(append, source)).Body!.TextContent;

    private static string Html(Action<StringBuilder, CitationSource> append, CitationSource source)
    {
        // As on the page, a term stands before it.
        var html = new StringBuilder("<p>");
        append(html, source);
        return html.ToString();
    }

    private static string Bibtex(CitationSource source) => Written(BibtexEntry.Begin, BibtexEntry.End, source);

    private static string Ris(CitationSource source) => Written(RisEntry.Begin, RisEntry.End, source);

    private static string Csl(CitationSource source) => Written(CslEntry.Begin, CslEntry.End, source);

    private static string Written(Action<StringBuilder, CitationSource> begin, Action<StringBuilder, CitedEdition> end, CitationSource source)
    {
        var text = new StringBuilder();
        begin(text, source);
        end(text, source.Edition);
        return text.ToString();
    }

    private static CitationSource Source(string date, Article article, Newspaper? newspaper = null, string label = "A1", int number = 1, string? url = null)
    {
        var paper = newspaper ?? Invented.Daily;
        var key = Invented.Key(date, number, paper.Id);
        return CitationSource.Of(new CitedEdition(paper, key), Invented.Page(key, label, 1, article), article, article.Contributors, url);
    }
}
