using Archive.Tests.Commands;
using Archive.Tests.Npm;

namespace Archive.Tests.WholeSite;

/// <summary>The workflows for GitHub's runners, held against their schema by a validator that is not ours.</summary>
public sealed class WorkflowSchemaTests() : NpmFolder("@action-validator/core@0.6.0", "@action-validator/cli@0.6.0")
{
    [Fact]
    public async Task They_are_what_the_schema_asks_for()
    {
        foreach (var host in new[] { "github-pages", "cloudflare-pages", "s3", "rsync" })
        {
            var ran = await Ran.Command("new", "workflow", host, "--folder", PathOf(host));
            Assert.Equal((0, ""), (ran.Code, ran.Error));

            Run("npx", "action-validator", PathOf($"{host}/.github/workflows/publish.yml"));
        }
    }
}
