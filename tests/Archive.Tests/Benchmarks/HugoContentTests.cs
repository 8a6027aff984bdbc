using Archive.Corpus.Hugo;
using Archive.Tests.Build;

namespace Archive.Tests.Benchmarks;

/// <summary>An archive as content of Hugo, which the build is compared with.</summary>
public sealed class HugoContentTests : IDisposable
{
    private readonly SmallArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Each_article_is_a_file_with_the_address_and_the_text_that_it_has_in_our_site()
    {
        Assert.Empty(HugoContent.Write(_archive.Content, _archive["hugo"]));

        Assert.Equal(
            """
            ---
            title: 石桥今日通车
            url: /sxrb/2021-10-23/A1-1.html
            date: 2021-10-23
            weight: 1
            kind_name: news
            ---

            本报讯 横跨南溪的石桥昨天通车。

            """,
            Read("sxrb/2021-10-23/A1/1.md"));
    }

    [Fact]
    public void Archive_newspapers_editions_and_pages_are_sections()
    {
        HugoContent.Write(_archive.Content, _archive["hugo"]);

        Assert.Contains("title: 水乡报纸", Read("_index.md"), StringComparison.Ordinal);
        Assert.Contains("url: /sxrb/\n", Read("sxrb/_index.md"), StringComparison.Ordinal);
        Assert.Contains("url: /sxrb/2021-10-23/\n", Read("sxrb/2021-10-23/_index.md"), StringComparison.Ordinal);
        Assert.Contains("url: /sxrb/2021-10-23/A2.html\n", Read("sxrb/2021-10-23/A2/_index.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_without_a_day_is_a_title_and_no_date()
    {
        HugoContent.Write(_archive.Content, _archive["hugo"]);

        var edition = Read("lcwb/2019-11/_index.md");
        Assert.Contains("title: \"2019-11\"\n", edition, StringComparison.Ordinal);
        Assert.DoesNotContain("date: ", edition, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_of_the_archive_are_told()
    {
        var broken = _archive.Write(SmallArchive.PagePath("sxrb", "2021-10-23", "A3"), "no front matter\n");

        Assert.Equal(broken, Assert.Single(HugoContent.Write(_archive.Content, _archive["hugo"])).File);
    }

    private string Read(string name) => File.ReadAllText(_archive[$"hugo/{name}"]);
}
