using System.Text.Json;
using Archive.Check;
using Archive.Tests.Npm;
using static Archive.Tests.Check.Pages;

namespace Archive.Tests.Check;

/// <summary>What the schema of SARIF 2.1.0 says of <c>archive check --format sarif</c>.</summary>
public sealed class SarifTests(SarifTests.Schema schema) : IClassFixture<SarifTests.Schema>
{
    [Fact]
    public async Task The_log_is_valid_by_the_schema_and_tells_every_rule()
    {
        using var folder = new CheckedFolder(Page("A1", 1, Article(1, "石桥通车", "石桥昨天通车。", "kiker: 市民盼了十年\n")), Page("A2", 2, ""), ("sxrb/2021/2021-10-23/a note, 100%.txt", ""));

        var ran = await folder.Check("--format", "sarif");

        Assert.Equal((1, ""), (ran.Code, ran.Error));
        Assert.Empty(schema.Faults(ran.Output));
        using var log = JsonDocument.Parse(ran.Output);
        var run = log.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal(RuleBook.All.Select(rule => rule.Code), rules.EnumerateArray().Select(rule => rule.GetProperty("id").GetString()), StringComparer.Ordinal);
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(["unknown-key", "empty-page", "stray-file"], results.Select(result => result.GetProperty("ruleId").GetString()), StringComparer.Ordinal);
        Assert.All(results, result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        var place = results[2].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("/a%20note,%20100%25.txt", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_without_findings_is_a_valid_log()
    {
        using var folder = new CheckedFolder(Page("A1", 1));

        Assert.Empty(schema.Faults((await folder.Check("--format", "sarif")).Output));
    }

    [Fact]
    public void The_schema_refuses_what_is_no_log() => Assert.NotEmpty(schema.Faults("""{"version":"2.1.0","runs":[{"results":[]}]}"""));

    /// <summary>From npm: a validator, and the schema as its authors' package has it.</summary>
    public sealed class Schema : NpmFolder
    {
        public Schema()
            : base("ajv@8.17.1", "ajv-draft-04@1.0.0", "ajv-formats@3.0.1", "@microsoft/jest-sarif@1.0.0-beta.0") =>
            Copy("tests/Archive.Tests/Check/sarif-valid.mjs", "sarif-valid.mjs");

        /// <summary>What the schema has against a log.</summary>
        internal string[] Faults(string log) =>
            JsonSerializer.Deserialize<string[]>(Run("node", "sarif-valid.mjs", Write("log.json", System.Text.Encoding.UTF8.GetBytes(log))))!;
    }
}
