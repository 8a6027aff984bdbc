using System.Text;
using Archive.Model;
using Archive.Site;

namespace Archive.Tests.Site;

/// <summary>What the build writes into the site's worker.</summary>
public sealed class OfflineWorkerTests
{
    [Fact]
    public void The_worker_lies_at_the_root_and_knows_the_assets()
    {
        var worker = Worker("a{}");

        Assert.StartsWith("""self.assets={"version":""" + '"', worker, StringComparison.Ordinal);
        Assert.Contains(""" "reading":["assets/site.css"],"searching":["assets/search/page.js","assets/search/variants.json"]};""".Trim(), worker, StringComparison.Ordinal);
        Assert.EndsWith("\nwork();\n", worker, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_assets_make_the_same_worker_and_others_another_one()
    {
        Assert.Equal(Worker("a{}"), Worker("a{}"));
        Assert.NotEqual(Worker("a{}"), Worker("b{}"), StringComparer.Ordinal);
    }

    [Fact]
    public void Templates_without_a_worker_have_none() =>
        Assert.Equal(["assets/site.css"], OfflineWorker.Of([File("assets/site.css", "")]).Select(file => file.Path), StringComparer.Ordinal);

    private static string Worker(string style)
    {
        var files = OfflineWorker.Of(
        [
            File("assets/logo.svg", "<svg/>"), File("assets/search/page.js", "1"), File("assets/search/variants.json", "{}"),
            File("assets/site.css", style), File("assets/sw.js", "work();\n"),
        ]);
        Assert.DoesNotContain(files, file => file.Path == "assets/sw.js");
        return Encoding.UTF8.GetString(files.Single(file => file.Path == Address.Worker).Bytes.Span);
    }

    private static SiteFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
