using Archive.Check;

namespace Archive.Tests.Check;

/// <summary>Each rule of <c>archive check --site</c> on a site that breaks it and on one that does not.</summary>
public sealed class SiteRuleTests
{
    private static readonly RuleFixture[] Fixtures = [.. AddressFixtures.All, .. PageFixtures.All, .. SiteFixtures.All];

    public static TheoryData<string> Codes => [.. RuleBook.Named("site").Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task It_finds_what_breaks_it(string code)
    {
        foreach (var fixture in RuleTests.Of(Fixtures, code))
        {
            using var folder = new CheckedSiteFolder(fixture.Broken);

            Assert.Equal(fixture.Expected, await folder.FindingsOf(code));
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task It_finds_nothing_in_what_is_sound(string code)
    {
        foreach (var fixture in RuleTests.Of(Fixtures, code))
        {
            using var folder = new CheckedSiteFolder(fixture.Sound);

            Assert.Empty(await folder.FindingsOf(code));
        }
    }
}
