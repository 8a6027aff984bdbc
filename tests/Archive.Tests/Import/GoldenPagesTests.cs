using System.Text.Json;
using Archive.Tests.Import.Scoring;
using Xunit.Abstractions;

namespace Archive.Tests.Import;

public sealed class GoldenPagesTests(ITestOutputHelper output)
{
    /// <summary>Reports every figure, shape by shape, and every mistake; none of the figures may fall below its floor in floors.json.</summary>
    [Fact]
    public void The_invented_pages_together_reach_their_floors()
    {
        var all = new Tally();
        foreach (var shape in GoldenPage.Invented.Values.GroupBy(page => page.Truth.Truth.Shape, StringComparer.Ordinal))
        {
            var tally = new Tally();
            foreach (var page in shape)
                tally.Add(page.Score.Tally);
            output.WriteLine($"{shape.Key} ({shape.Count()} pages): {tally}");
            all.Add(tally);
        }

        output.WriteLine($"all: {all}");
        foreach (var page in GoldenPage.Invented.Values.Where(page => page.Score.Mistakes.Count > 0))
            output.WriteLine($"{page.Name}\n  {string.Join("\n  ", page.Score.Mistakes)}");
        var floors = JsonSerializer.Deserialize<SortedDictionary<string, double>>(File.ReadAllText(Path.Combine(GoldenPage.Folder, "floors.json")))!;
        Assert.Equal(all.Figures.Order(StringComparer.Ordinal), floors.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(floors.Where(floor => all[floor.Key] < floor.Value).Select(floor => $"{floor.Key} {all[floor.Key]:0.0000} is below {floor.Value}"));
    }

    [Theory]
    [MemberData(nameof(GoldenPage.SeedNames), MemberType = typeof(GoldenPage))]
    public void A_received_page_is_read_without_a_mistake(string name)
    {
        var score = GoldenPage.Seeds[name].Score;

        output.WriteLine(score.Tally.ToString());
        Assert.InRange(score.Tally["breaks"], 0.99, 1);
        Assert.DoesNotContain(score.Mistakes, mistake => !mistake.Contains("break after", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(GoldenPage.InventedNames), MemberType = typeof(GoldenPage))]
    [MemberData(nameof(GoldenPage.SeedNames), MemberType = typeof(GoldenPage))]
    public void The_truth_about_a_page_agrees_with_its_text(string name)
    {
        var page = GoldenPage.Invented.GetValueOrDefault(name) ?? GoldenPage.Seeds[name];

        Assert.Empty(page.Truth.Disagreements);
    }
}
