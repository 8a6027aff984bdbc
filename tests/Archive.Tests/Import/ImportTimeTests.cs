using System.Diagnostics;
using System.Text;
using Archive.Import;
using Xunit.Abstractions;

namespace Archive.Tests.Import;

/// <summary>Tests that measure time run by themselves.</summary>
[CollectionDefinition("by itself", DisableParallelization = true)]
public static class ByItself;

/// <summary>No step may be quadratic in the page: four times the text takes four times as long, whatever the text.</summary>
[Collection("by itself")]
public sealed class ImportTimeTests(ITestOutputHelper output)
{
    private const int Megabyte = 1 << 20;

    /// <summary>Linear is 4; twice that leaves room for a busy machine.</summary>
    private const double LargestRatio = 8;

    private const int MostRuns = 6;

    private static readonly TimeSpan Seconds = TimeSpan.FromSeconds(5);

    public static TheoryData<string> Shapes => [.. PageImporter.ShapeNames];

    public static TheoryData<string, string> Repeated
    {
        get
        {
            string[] units =
            [
                "（", "(", "）", "【", "《", "“", "*", "**", "_", "`", "[", "](", "![", "|", "#", "# ", "- ", "&amp;", "<b>", "记者", "记者 ", "（记者", "见", "见第", "下转", "（下转", "上接第", "导读", "版", "第一版",
                " ", "　", "1", "12 ", "。", "，", "……", "——", "·", "摄", "李忠 ", "强调", "时强调 ", "一要", "一、", "城 ", "Continued on ", "By Jane ", "www.", "a", "A ", "2021-10-23", "2021年", "\n", "\r", "# 记\n", "（\n", "见3版\n", "| a\n", "| a |\n", "- a\n", "《\n", "记者\n", "**\n", "一要。\n", "二要\n", "a  b\n", "1  b\n", "\n\n城\n水\n路\n", "导读\n见\n",
            ];
            var data = new TheoryData<string, string>();
            foreach (var unit in units)
                data.Add(unit, unit.Replace("\n", "\\n", StringComparison.Ordinal));
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Four_times_the_page_takes_about_four_times_as_long(string shape)
    {
        var (small, large) = (Page(shape, Megabyte), Page(shape, 4 * Megabyte));
        var (one, four) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        // The best of at least two runs: the first may have to compile. Others on the machine can only make a run slower, so a
        // ratio that is too large is measured again; a quadratic step is too large each time.
        for (var run = 1; run <= 2 || (run <= MostRuns && four / one > LargestRatio); run++)
        {
            one = Shorter(one, Time(small, shape));
            four = Shorter(four, Time(large, shape));
        }

        output.WriteLine($"{shape}: 1 MB {one.TotalSeconds:0.00} s, 4 MB {four.TotalSeconds:0.00} s");
        Assert.InRange(four / one, 0, LargestRatio);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_line_of_20_megabytes_is_read_in_seconds(string shape)
    {
        var sentence = Encoding.UTF8.GetBytes("昨日，柳湖新区老街改造项目（一期）启动，记者从全市治水大会上了解到，今年要完成12个项目。");
        var line = Repeat(20 * Megabyte, _ => sentence);

        var time = Time(line, shape);

        output.WriteLine($"{shape}: {time.TotalSeconds:0.00} s");
        Assert.InRange(time, TimeSpan.Zero, 6 * Seconds);
    }

    [Theory]
    [MemberData(nameof(Repeated))]
    public void The_same_again_and_again_is_read_in_seconds(string unit, string name)
    {
        // In steps, so that a quadratic one is found before it takes hours.
        foreach (var length in new[] { 2_000, 6_000, 20_000, 60_000, 200_000 })
        {
            var text = Encoding.UTF8.GetBytes("柳湖" + string.Concat(Enumerable.Repeat(unit, length / unit.Length)));
            foreach (var shape in PageImporter.ShapeNames)
            {
                var time = Time(text, shape);
                Assert.True(time < Seconds, $"{length} characters of {name} took {time} as {shape}");
            }
        }
    }

    /// <summary>Invented articles, each with other numbers, in the lines of a shape.</summary>
    private static byte[] Page(string shape, int size) => Repeat(size, k => Encoding.UTF8.GetBytes(Article(shape, k)));

    private static string Article(string shape, int k)
    {
        string[] paragraphs =
        [
            $"本报讯（记者 李忠）昨日，柳湖新区第{k}期老街改造启动，计划投资{k}万元，涉及{k % 97}户居民。全市治水大会同日召开，{k % 31}个项目开工。",
            $"居民赵一禾说，老街第{k}号院住了{k % 60}年，雨天漏水，如今要修了。“要快，也要好。”她说。",
        ];
        return shape switch
        {
            "markdown-ocr" => $"## 老街改造第{k}期启动\n\n{paragraphs[0]}\n\n{paragraphs[1]}\n\n- 治水 {k}\n- 修街 {k}\n\n| 项目 | 投资 |\n|---|---|\n| 老街 | {k} |\n\n",
            "epaper-web-export" => $"老街改造第{k}期启动\n  {paragraphs[0]}\n  {paragraphs[1]}\n",
            "pdf-hard-wrap" => string.Concat(paragraphs.Select(Wrapped)) + $"老街改造第{k}期启动\n\n",
            "single-article" => (k == 0 ? "老街改造启动\n" : "") + $"{paragraphs[0]}\n{paragraphs[1]}\n",
            _ => $"老街改造第{k}期启动\n\n{paragraphs[0]}\n\n{paragraphs[1]}\n\n",
        };
    }

    private static string Wrapped(string paragraph) => paragraph[..14] + "\n\n" + string.Concat(paragraph[14..].Chunk(16).Select(line => new string(line) + "\n\n"));

    private static byte[] Repeat(int size, Func<int, byte[]> part)
    {
        using var bytes = new MemoryStream(size + 1024);
        for (var k = 0; bytes.Length < size; k++)
            bytes.Write(part(k));
        return bytes.ToArray();
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static TimeSpan Time(byte[] bytes, string shape)
    {
        var watch = Stopwatch.StartNew();
        var result = PageImporter.Import(new ImportRequest { File = "page.txt", Bytes = bytes, Shape = shape });
        Assert.NotNull(result.Draft);
        return watch.Elapsed;
    }
}
