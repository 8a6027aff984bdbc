using Archive.Tests.Browser;
using Archive.Tests.Build;
using Archive.Tests.Commands;

namespace Archive.Tests.WholeSite;

/// <summary>The workflows that an archive begins with, run from its first publication on.</summary>
public sealed class PublishingTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly Build.TempFolder _folder = new();

    private string Mine => _folder["mine"];

    public void Dispose() => _folder.Dispose();

    [LinuxFact]
    public async Task By_rsync_an_edition_more_sends_what_has_changed_and_nothing_else()
    {
        var target = _folder["published"];
        var steps = await Begin("rsync", ("TARGET", target));
        await PublishAndVerify(steps, target);
        foreach (var file in Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, LongAgo);
        await Ran.Command("new", "edition", "hcrb", "2024-05-21", "A1", "--content", Path.Combine(Mine, "content"));

        await PublishAndVerify(steps, target);

        var sent = Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories)
            .Where(file => File.GetLastWriteTimeUtc(file) != LongAgo)
            .Select(file => Path.GetRelativePath(target, file))
            .Where(file => file != "deploy-manifest.json");
        Assert.Equal(List("upload"), sent.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Contains("hcrb/2024-05-21/A1.html", List("added"), StringComparer.Ordinal);
        Assert.DoesNotContain("hcrb/2024-05-20/A1.html", List("upload"), StringComparer.Ordinal);
    }

    [LinuxFact]
    public async Task An_address_that_died_stops_the_publication_until_it_is_answered_for()
    {
        var target = _folder["published"];
        var steps = await Begin("rsync", ("TARGET", target));
        await PublishAndVerify(steps, target);
        var before = SmallArchive.Snapshot(target);
        File.Delete(Path.Combine(Mine, "content/hcrb/2024/2024-05-20/A2.md"));

        var (code, said) = steps.Run(Mine);
        Assert.Equal(1, code);
        Assert.Contains("address died: hcrb/2024-05-20/A2.html; add it to content/redirects.yml", said, StringComparison.Ordinal);
        Assert.Equal(before, SmallArchive.Snapshot(target));

        var lines = said.Split('\n').Where(line => line.StartsWith("  hcrb/2024-05-20/A2", StringComparison.Ordinal)).Select(line => line.Trim());
        await File.AppendAllLinesAsync(Path.Combine(Mine, "content/redirects.yml"), lines);
        await PublishAndVerify(steps, target);
        Assert.Contains("url=index.html", await File.ReadAllTextAsync(Path.Combine(target, "hcrb/2024-05-20/A2.html")), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(target, "hcrb/2024-05-20/A2-cite.html")));
    }

    [LinuxFact]
    public async Task In_a_bucket_each_file_has_its_headers_and_what_is_gone_goes()
    {
        var tools = Directory.CreateDirectory(_folder["tools"]).FullName;
        File.Copy(Path.Combine(Architecture.RepositoryFolder.Path, "tests/Archive.Tests/WholeSite/aws.sh"), Path.Combine(tools, "aws"));
        var steps = await Begin("s3", ("BUCKET", "s3://bucket"), ("BUCKETS", _folder["buckets"]), ("PATH", $"{tools}:{Path.GetDirectoryName(CommandProcess.Executable)}:{Environment.GetEnvironmentVariable("PATH")}"));
        Directory.CreateDirectory(_folder["buckets/bucket"]);

        await PublishAndVerify(steps, _folder["buckets/bucket"]);
        var headers = await File.ReadAllLinesAsync(_folder["buckets/headers"]);
        Assert.Contains("index.html|text/html; charset=utf-8|public, max-age=0, must-revalidate", headers, StringComparer.Ordinal);
        Assert.Contains("search/0/editions.bin|application/octet-stream|public, max-age=31536000, immutable", headers, StringComparer.Ordinal);
        Assert.Equal("deploy-manifest.json", headers[^1].Split('|')[0]);

        File.Delete(_folder["buckets/headers"]);
        await Ran.Command("new", "edition", "hcrb", "2024-05-21", "A1", "--content", Path.Combine(Mine, "content"));
        await PublishAndVerify(steps, _folder["buckets/bucket"]);
        var sent = (await File.ReadAllLinesAsync(_folder["buckets/headers"])).SkipLast(1).Select(line => line.Split('|')[0]);
        Assert.Equal(List("upload"), sent.Order(StringComparer.Ordinal), StringComparer.Ordinal);

        await File.AppendAllTextAsync(Path.Combine(Mine, "content/redirects.yml"), "hcrb/2024-05-21/A1.html: index.html\nhcrb/2024-05-21/A1-1.html: index.html\nhcrb/2024-05-21/index.html: index.html\n");
        Directory.Delete(Path.Combine(Mine, "content/hcrb/2024/2024-05-21"), recursive: true);
        await PublishAndVerify(steps, _folder["buckets/bucket"]);
        Assert.Contains("hcrb/2024-05-21/A1.json", List("removed"), StringComparer.Ordinal);
    }

    [LinuxFact]
    public async Task On_GitLab_the_published_manifest_is_what_the_next_plan_is_held_against()
    {
        var published = Directory.CreateDirectory(_folder["published"]).FullName;
        await using var server = await StaticServer.StartAsync(published);
        var steps = await Begin("gitlab-pages", ("CI_PAGES_URL", server.Address.ToString().TrimEnd('/')));

        Assert.Equal(0, steps.Run(Mine).Code);
        CopyAll(Path.Combine(Mine, "public"), published);
        Assert.Equal(List("added"), List("upload"), StringComparer.Ordinal);
        var (code, said) = steps.Run(Mine);

        Assert.Equal(0, code);
        Assert.Contains("0 added, 0 changed", said, StringComparison.Ordinal);
        Assert.Equal(0, (await Ran.Command("verify", Path.Combine(Mine, "public"))).Code);
    }

    private async Task<WorkflowSteps> Begin(string host, params (string Name, string Value)[] environment)
    {
        Assert.Equal(0, (await Ran.Command("init", Mine, "--host", host)).Code);
        var file = host == "gitlab-pages" ? ".gitlab-ci.yml" : ".github/workflows/publish.yml";
        return new WorkflowSteps(Path.Combine(Mine, file), environment);
    }

    private async Task PublishAndVerify(WorkflowSteps steps, string target)
    {
        var (code, said) = steps.Run(Mine);
        Assert.True(code == 0, said);
        var verified = await Ran.Command("verify", target);
        Assert.True(verified.Code == 0, verified.Output + verified.Error);
    }

    private string[] List(string name) => File.ReadAllLines(Path.Combine(Mine, $"reports/plan/{name}.txt"));

    private static void CopyAll(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
