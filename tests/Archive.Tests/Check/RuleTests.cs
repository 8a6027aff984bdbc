using Archive.Check;
using Archive.Tests.Architecture;

namespace Archive.Tests.Check;

/// <summary>Each rule about content/ on an archive that breaks it and on one that does not.</summary>
public sealed class RuleTests
{
    private static readonly RuleFixture[] Fixtures = [.. ReadingFixtures.All, .. EditionFixtures.All, .. TextFixtures.All, .. DateFixtures.All, .. CopyFixtures.All];

    public static TheoryData<string> Codes => [.. RuleBook.Named("content").Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task It_finds_what_breaks_it(string code)
    {
        foreach (var fixture in Of(Fixtures, code))
        {
            using var folder = new CheckedFolder(fixture.Broken);

            Assert.Equal(fixture.Expected, await folder.FindingsOf(code));
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task It_finds_nothing_in_what_is_sound(string code)
    {
        foreach (var fixture in Of(Fixtures, code))
        {
            using var folder = new CheckedFolder(fixture.Sound);

            Assert.Empty(await folder.FindingsOf(code));
        }
    }

    [Fact]
    public void Every_rule_has_a_code_of_its_own_and_one_line_of_documentation()
    {
        Assert.Equal(RuleBook.All.Count, RuleBook.All.Select(rule => rule.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(RuleBook.All, rule => Assert.Matches("^[a-z]+(-[a-z]+)+$|^[a-z]+$", rule.Code));
        Assert.All(RuleBook.All, rule => Assert.Matches(@"^[^\n]+\.$", rule.Documentation));
    }

    [Fact]
    public void The_table_of_rules_has_every_rule_with_its_severity()
    {
        var table = File.ReadLines(Path.Combine(RepositoryFolder.Path, "generator/Check/README.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|')[1..3]);

        Assert.Equal(RuleBook.All.Select(rule => $" `{rule.Code}` {rule.Severity} "), table.Select(cells => $"{cells[0]}{cells[1][1..2].ToUpperInvariant()}{cells[1][2..]}"), StringComparer.Ordinal);
    }

    internal static List<RuleFixture> Of(IEnumerable<RuleFixture> all, string code)
    {
        var fixtures = all.Where(fixture => fixture.Code == code).ToList();
        Assert.NotEmpty(fixtures);
        return fixtures;
    }
}
