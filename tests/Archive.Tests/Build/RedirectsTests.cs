using Archive.Build;
using Archive.Model;

namespace Archive.Tests.Build;

/// <summary>Addresses that were published and are gone, as a build answers for them.</summary>
public sealed class RedirectsTests : IDisposable
{
    private const string Moved = "sxrb/2021-10-23/A1-7.html";

    private const string Withdrawn = "sxrb/2021-10-23/A2-1.html";

    private readonly SmallArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void What_was_merged_leads_on_without_a_script_and_by_the_host()
    {
        _archive.Write("content/archive.yml", "title: 水乡报纸\nbase_url: https://paper.example/\n");
        Say($"{Moved}: sxrb/2021-10-23/A1-1.html\nold/一 二.html: https://example.org/旧?a=1&b=2\n");

        Assert.Empty(_archive.Build().Faults);

        var page = File.ReadAllText(_archive[$"site/{Moved}"]);
        Assert.Contains("<meta http-equiv=\"refresh\" content=\"0; url=A1-1.html\">", page, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://paper.example/sxrb/2021-10-23/A1-1.html\">", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"A1-1.html\">", page, StringComparison.Ordinal);
        Assert.Equal(
            "/sxrb/2021-10-23/A1-7.html /sxrb/2021-10-23/A1-1.html 301\n/old/%E4%B8%80%20%E4%BA%8C.html https://example.org/%E6%97%A7?a=1&b=2 301\n",
            File.ReadAllText(_archive["site/_redirects"]));
        Assert.Contains("/search/:segment/*\n  Cache-Control: public, max-age=31536000, immutable\n", File.ReadAllText(_archive["site/_headers"]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_withdrawn_says_so_and_nothing_leads_there()
    {
        _archive.Write("content/archive.yml", "title: 水乡报纸\nbase_url: https://paper.example/\n");
        _archive.Delete(SmallArchive.PagePath("sxrb", "2021-10-23", "A2"));
        Say($"{Withdrawn}: {{ withdrawn: 2024-05-01, reason: \"来函 <b>\" }}\n");

        Assert.Empty(_archive.Build().Faults);

        var page = File.ReadAllText(_archive[$"site/{Withdrawn}"]);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", page, StringComparison.Ordinal);
        Assert.Contains("2024年5月1日", page, StringComparison.Ordinal);
        Assert.Contains("来函 &lt;b&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("canonical", page, StringComparison.Ordinal);
        Assert.False(File.Exists(_archive["site/_redirects"]));
        foreach (var file in Directory.EnumerateFiles(_archive.Output, "*", SearchOption.AllDirectories).Where(file => file.EndsWith(".xml", StringComparison.Ordinal) || file.Contains("feeds", StringComparison.Ordinal)))
            Assert.DoesNotContain("A2-1", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sxrb/2021-10-23/A1-1.html: index.html", "a redirect from sxrb/2021-10-23/A1-1.html, which has a page")]
    [InlineData("a.html: sxrb/2021-10-23/B9.html", "a redirect to sxrb/2021-10-23/B9.html, which is no address of the site")]
    [InlineData("a.html: ../index.html", "a redirect to ../index.html, which is no address of the site")]
    [InlineData("a.html: javascript://x", "the target 'javascript://x'")]
    [InlineData("../a.html: index.html", "the address '../a.html'")]
    [InlineData("/a.html: index.html", "the address '/a.html'")]
    [InlineData("a.json: index.html", "the address 'a.json'")]
    [InlineData("browse/a.html: index.html", "the address 'browse/a.html'")]
    public void What_cannot_be_is_named_with_its_line_and_the_rest_is_built(string line, string found)
    {
        Say($"# gone\n{line}\nb.html: index.html\n");

        var result = _archive.Build();

        var fault = Assert.Single(result.Faults);
        Assert.Equal((_archive["content/redirects.yml"], 2, found), (fault.File, fault.Line, fault.Found));
        Assert.True(File.Exists(_archive["site/b.html"]));
        Assert.Equal(result.Faults, _archive.Build().Faults);
    }

    [Fact]
    public void Lines_come_and_go_with_their_pages_and_each_build_is_the_one_from_nothing()
    {
        string[] states =
        [
            $"{Moved}: sxrb/2021-10-24/A1.html\nnowhere/a.html: index.html\n",
            $"{Moved}: {{ withdrawn: 2024 }}\n",
            "",
            $"{Moved}: sxrb/2021-10-24/none.html\n",
            $"{Moved}: sxrb/2021-10-24/A1.html\n",
        ];
        foreach (var state in states)
        {
            Say(state);
            AssertSameAsFromNothing();
        }

        // The target goes, and with it the page that leads there.
        _archive.Delete(SmallArchive.PagePath("sxrb", "2021-10-24", "A1"));
        AssertSameAsFromNothing();
        Assert.False(File.Exists(_archive[$"site/{Moved}"]));
    }

    [Fact]
    public void Rules_of_somebody_else_for_the_host_stay()
    {
        _archive.Build();
        Say($"{Moved}: index.html\n");
        _archive.Write("site/_redirects", "/ /archive 302\n");

        Assert.Empty(_archive.Build().Faults);

        Assert.Equal("/ /archive 302\n", File.ReadAllText(_archive["site/_redirects"]));
        Assert.True(File.Exists(_archive[$"site/{Moved}"]));
    }

    private void Say(string text) => _archive.Write("content/redirects.yml", text);

    private void AssertSameAsFromNothing()
    {
        _archive.Build();
        using var apart = new TempFolder();
        new SiteBuild(_archive.Options with { Output = apart["site"] }).Run();
        Assert.Equal(SmallArchive.Snapshot(apart["site"]), SmallArchive.Snapshot(_archive.Output));
    }
}
