namespace Archive.Tests.Build;

/// <summary>The pages that say what there is of each newspaper, and what is missing.</summary>
public sealed class HoldingsTests : IDisposable
{
    private readonly SmallArchive _archive = new();

    private string Newspaper => File.ReadAllText(_archive["site/browse/holdings/sxrb.html"]);

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void A_month_is_as_dark_as_it_is_full_and_ringed_when_all_of_it_is_missing()
    {
        _archive.AddNewspaper("sxrb", "水乡日报", "publication:\n  start: 2021-10-20\n  end: 2021-11-30\n");

        _archive.Build();

        Assert.Contains("2期 · 3版 · 3篇 · 缺40期", Newspaper, StringComparison.Ordinal);
        Assert.Contains("class=\"held-1\" title=\"十月：应有12期，现有2期\"", Newspaper, StringComparison.Ordinal);
        Assert.Contains("class=\"held-0 missing\" title=\"十一月：应有30期，现有0期\"", Newspaper, StringComparison.Ordinal);
        Assert.Contains("class=\"held-0\" title=\"十二月：应有0期，现有0期\"", Newspaper, StringComparison.Ordinal);
        Assert.Contains("href=\"../../sxrb/years/2021.html\"", Newspaper, StringComparison.Ordinal);
    }

    [Fact]
    public void All_newspapers_are_on_the_page_that_browsing_leads_to()
    {
        _archive.AddNewspaper("empty", "空报");

        _archive.Build();

        var all = File.ReadAllText(_archive["site/browse/holdings.html"]);
        Assert.Contains("href=\"holdings.html\"", File.ReadAllText(_archive["site/browse/index.html"]), StringComparison.Ordinal);
        Assert.Contains("href=\"holdings/lcwb.html\">绿城晚报</a>", all, StringComparison.Ordinal);
        Assert.Contains("2021 · 2期 · 3版 · 3篇", all, StringComparison.Ordinal);
        Assert.Contains("0期", File.ReadAllText(_archive["site/browse/holdings/empty.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_to_be_checked_is_counted_until_a_person_has_done_it()
    {
        var page = _archive.AddPage("sxrb", "2021-10-24", "A1", 1, "渡口停航", "本报讯 南溪渡口昨天停航。", byline: "某某\nreview:\n  - byline-unsure: who wrote it (line 3)\n  - jump-open: it goes on (line 4)");
        _archive.Build();
        Assert.Contains("存疑2处", Newspaper, StringComparison.Ordinal);
        Assert.Contains("<li><code>jump-open</code> 1</li>", Newspaper, StringComparison.Ordinal);

        File.WriteAllText(page, File.ReadAllText(page).Replace("\n  - jump-open: it goes on (line 4)", "", StringComparison.Ordinal));
        _archive.Build();

        Assert.Contains("存疑1处", Newspaper, StringComparison.Ordinal);
        Assert.DoesNotContain("jump-open", Newspaper, StringComparison.Ordinal);
    }
}
