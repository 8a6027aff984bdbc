using Archive.Model;

namespace Archive.Tests.Site;

/// <summary>The link by which readers report an error.</summary>
public sealed class ReportTests
{
    private const string Article = "yhrb/2021-10-23/A1-1.html";

    [Fact]
    public void An_archive_that_asks_for_no_reports_has_no_link() =>
        Assert.Null(RenderedSite.Of(Invented.Rich()).Parse(Article).QuerySelector(".report"));

    [Fact]
    public void A_report_carries_title_and_public_address_and_leaves_a_place_for_the_selected_text()
    {
        var site = With("https://github.com/x/y/issues/new?title={title}&body={address}%0A{text}&labels=纠错", "https://example.org/a");
        var link = site.Parse(Article).QuerySelector("article .tools a.report")!;
        var href = link.GetAttribute("href")!;

        Assert.Equal($"https://github.com/x/y/issues/new?title={Uri.EscapeDataString("老码头新颜 船板作长椅")}&body={Uri.EscapeDataString("https://example.org/a/" + Article)}%0A&labels=纠错", href);
        Assert.Equal("&labels=纠错", href[int.Parse(link.GetAttribute("data-place")!)..]);
        Assert.Equal("指正差错", link.TextContent);
    }

    [Fact]
    public void Without_a_public_address_a_report_names_the_path_in_the_site()
    {
        var link = With("mailto:editor@example.org?body={address}").Parse(Article).QuerySelector("a.report")!;

        Assert.Equal("mailto:editor@example.org?body=" + Uri.EscapeDataString(Article), link.GetAttribute("href"));
        Assert.False(link.HasAttribute("data-place"));
    }

    [Fact]
    public void A_hostile_title_stays_one_short_value_on_one_line()
    {
        const string hostile = "a\"'><b>\r\nBcc: x@example.org&body=甲?#%0A\t{text}";
        var key = Invented.Key("2021-10-23");
        var edition = new Edition(Invented.Daily, key, [Invented.Page(key, "A1", 1, Invented.Article(1, hostile + new string('长', 300), "文。"))]);
        var href = RenderedSite.Of(edition, new ArchiveInfo { Title = "旧报馆", Report = "mailto:editor@example.org?subject={title}&body=b" }).Parse(Article).QuerySelector("a.report")!.GetAttribute("href")!;

        var subject = href["mailto:editor@example.org?subject=".Length..^"&body=b".Length];
        Assert.Matches("^(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})+$", subject);
        Assert.DoesNotMatch("(?i)%0[ad]", subject);
        Assert.StartsWith("a\"'><b> Bcc: x@example.org&body=甲?#%0A {text}长", Uri.UnescapeDataString(subject), StringComparison.Ordinal);
        Assert.InRange(Uri.UnescapeDataString(subject).Length, 50, 61);
    }

    private static RenderedSite With(string pattern, string? baseUrl = null) =>
        RenderedSite.Of(Invented.Rich(), new ArchiveInfo { Title = "旧报馆", Report = pattern, BaseUrl = baseUrl });
}
