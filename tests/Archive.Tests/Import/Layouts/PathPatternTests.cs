using Archive.Import;

namespace Archive.Tests.Import.Layouts;

/// <summary>What patterns of paths read, and what they say when they are wrong.</summary>
public sealed class PathPatternTests
{
    [Theory]
    [InlineData("{newspaper}/{date:yyyy-MM-dd}/{page}.txt", "in/sxrb/2021-10-23/A1.txt", "sxrb 2021-10-23 A1 - -")]
    [InlineData("{newspaper}/{date}/{page}.txt", "sxrb/2021-10-23/01.txt", "sxrb 2021-10-23 1 - -")]
    [InlineData("{date:yyyy年M月d日}第{page}版_{section}.txt", "2021年1月3日第4版_要闻.txt", "- 2021-01-03 4 要闻 -")]
    [InlineData("{date:yyyyMM}/{page}-{order}.txt", "202110/A1-12.txt", "- 2021-10 A1 - 12")]
    [InlineData("{date:yyyy}/{page}.md", "/x/1949/7.md", "- 1949 7 - -")]
    [InlineData("{date:dd'd'MM'm'yyyy}/p{page}_*.txt", "23d10m2021/pB2_zz top.txt", "- 2021-10-23 B2 - -")]
    [InlineData("{date:yyyy}/{date:MM-dd}/{page}.txt", "2021/10-23/1.txt", "- 2021-10-23 1 - -")]
    public void A_path_says_what_the_pattern_asks(string pattern, string path, string expected)
    {
        var facts = PathPatternParser.Parse(pattern, out _)!.Read(path).Facts!;
        Assert.Equal(expected, $"{facts.Newspaper ?? "-"} {facts.Date?.Text ?? "-"} {facts.Page ?? "-"} {facts.Section ?? "-"} {facts.Order?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"}");
    }

    [Theory]
    [InlineData("{newspaper}/{date:yyyy-MM-dd}/{page}.txt", "sxrb/2021-10-23/A1.md")]
    [InlineData("{newspaper}/{date:yyyy-MM-dd}/{page}.txt", "2021-10-23/A1.txt")]
    [InlineData("{page}.txt", "A-1.txt.bak")]
    public void A_path_that_does_not_fit_says_nothing(string pattern, string path) =>
        Assert.Equal((null, null), PathPatternParser.Parse(pattern, out _)!.Read(path));

    [Theory]
    [InlineData("{date:yyyyMMdd}/{date:yyyyMMdd}-{page}.txt", "20211023/20211024-01.txt", "two dates that do not agree (23 and 24)")]
    [InlineData("{date:yyyyMMdd}/{page}.txt", "20211323/01.txt", "no date ('2021-13-23'")]
    [InlineData("{page}/{page}.txt", "A1/A2.txt", "two values of page that do not agree ('A1' and 'A2')")]
    [InlineData("{page}.txt", "index.txt", "the page 'INDEX', which is no label")]
    public void A_path_that_contradicts_itself_is_wrong(string pattern, string path, string expected) =>
        Assert.StartsWith(expected, PathPatternParser.Parse(pattern, out _)!.Read(path).Wrong, StringComparison.Ordinal);

    [Theory]
    [InlineData("", 1, "nothing")]
    [InlineData("a/b.txt", 1, "a pattern without fields")]
    [InlineData("/{page}.txt", 1, "a slash")]
    [InlineData("a/{page}/", 9, "a slash")]
    [InlineData("a/{page.txt", 3, "a brace that is never closed")]
    [InlineData("a/page}.txt", 7, "a closing brace that nothing opens")]
    [InlineData("a/{pge}.txt", 4, "the field 'pge'")]
    [InlineData("a/{page:00}.txt", 8, "a format of page")]
    [InlineData("{date:yyyy-mm-dd}/{page}.txt", 12, "'mm' in a date")]
    [InlineData("{date:yyyyMMyyyy}.txt", 13, "'yyyy' in a date")]
    [InlineData("{date:yyyy'x}.txt", 11, "a quote that is never closed")]
    [InlineData("{date:--}.txt", 7, "a date without parts")]
    public void A_wrong_pattern_is_said_with_its_place(string pattern, int position, string found)
    {
        Assert.Null(PathPatternParser.Parse(pattern, out var fault));
        Assert.Equal((position, found), (fault!.Position, fault.Found));
    }

    [Theory]
    [InlineData("articles", "20211023/20211023-01-02.txt", "20211024/20211024-A04-11.txt")]
    [InlineData("pages", "20211023/20211023-01.txt", "20211024/20211024-A04.txt")]
    [InlineData("years", "2021年/2021年10月/20211023/20211023-01.txt", "1949年/1949年1月/19490102/19490102-2.txt")]
    public void A_layout_that_every_path_fits_is_recognised(string name, params string[] paths) =>
        Assert.Equal(name, Layout.Recognize(paths, out _)?.Name);

    [Fact]
    public void A_layout_that_most_paths_fit_is_not_taken_but_told()
    {
        Assert.Null(Layout.Recognize(["20211023/20211023-01.txt", "20211023/20211023-02.txt", "20211023/readme.txt"], out var nearest));
        Assert.Equal(("pages", 2, "20211023/readme.txt"), (nearest?.Layout.Name, nearest?.Fitting, nearest?.Other));
    }

    [Fact]
    public void A_long_path_costs_no_more_than_its_length()
    {
        var pattern = PathPatternParser.Parse("{newspaper}-{section}-{newspaper}-*-{page}.txt", out _)!;
        var clock = System.Diagnostics.Stopwatch.StartNew();
        pattern.Read(string.Concat(Enumerable.Repeat("a-", 20_000)));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{clock.Elapsed}");
    }
}
