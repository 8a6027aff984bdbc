using Archive.Commands;
using Archive.Tests.Build;

namespace Archive.Tests.Commands;

/// <summary><c>archive check --site</c> as a user meets it.</summary>
public sealed class CheckSiteCommandTests : IDisposable
{
    private const string Article = "sxrb/2021-10-23/A2-1.html";

    private readonly SmallArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task A_site_with_all_that_a_public_address_brings_has_no_finding()
    {
        _archive.Write("content/archive.yml", "title: 水乡报纸\nbase_url: https://paper.example/sub/\nedition_view: true\n");
        _archive.Write("content/redirects.yml", "sxrb/2021-10-23/A1-7.html: sxrb/2021-10-23/A1-1.html\nsxrb/2021-10-23/A1-8.html: { withdrawn: 2024-05-01 }\nold.html: https://example.org/\n");
        Assert.Empty(_archive.Build().Faults);

        var ran = await Check("--only", "site");

        Assert.Equal((0, "0 errors, 0 warnings, 0 notes\n", ""), (ran.Code, ran.Output, ran.Error));
    }

    [Fact]
    public async Task The_site_is_looked_through_beside_content_or_alone()
    {
        Assert.Empty(_archive.Build().Faults);
        File.Delete(_archive[$"site/{Article}"]);
        _archive.Write("content/sxrb/2021/2021-10-23/stray.txt", "");
        var (stray, dead) = ($"{_archive["content/sxrb/2021/2021-10-23/stray.txt"]}: stray-file", $"{_archive["site"]}/sxrb/2021-10-23/A2.html:");

        var both = await Check("--content", _archive.Content);
        var site = await Check("--content", _archive.Content, "--only", "site");
        var content = await Check("--content", _archive.Content, "--skip", "site");
        var alone = await Check();

        Assert.All([both, site, content, alone], ran => Assert.Equal((1, ""), (ran.Code, ran.Error)));
        Assert.Contains(stray, both.Output, StringComparison.Ordinal);
        Assert.Contains(dead, both.Output, StringComparison.Ordinal);
        Assert.Contains(stray, content.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("dead-link", content.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(stray, site.Output, StringComparison.Ordinal);
        Assert.Equal(site.Output, alone.Output);
    }

    [Fact]
    public async Task An_address_that_was_published_and_is_gone_is_an_error_until_it_is_answered_for()
    {
        Assert.Empty(_archive.Build().Faults);
        Assert.Equal(0, (await Ran.Command("publish-plan", "--site", _archive.Output, "--output", _archive["previous.json"])).Code);
        _archive.Delete(SmallArchive.PagePath("sxrb", "2021-10-23", "A2"));
        Assert.Empty(_archive.Build().Faults);

        var died = await Check("--previous", _archive["previous.json"]);

        Assert.Equal(1, died.Code);
        Assert.Equal(
            $"{_archive["site"]}/{Article}: address-died was published and is gone; add it to content/redirects.yml, such as '{Article}: sxrb/2021-10-23/index.html'",
            died.Output.Split('\n')[0]);

        _archive.Write("content/redirects.yml", $"{Article}: {{ withdrawn: 2024-05-01 }}\nsxrb/2021-10-23/A2.html: sxrb/2021-10-23/index.html\n");
        Assert.Empty(_archive.Build().Faults);
        Assert.Equal("0 errors, 0 warnings, 0 notes\n", (await Check("--previous", _archive["previous.json"])).Output);
    }

    [Theory]
    [InlineData("--previous", "x.json", "--previous: found no --site; expected the built site that is held against the manifest")]
    [InlineData("--only", "dead-link,orphan-page", "--only: found no --site; expected the built site for the rules 'dead-link, orphan-page'")]
    [InlineData("--only", "site", "--only: found no --site; expected the built site for the rules 'site'")]
    public async Task What_asks_for_a_site_without_one_is_a_wrong_use(string flag, string value, string expected)
    {
        var ran = await Ran.Command("check", "--content", _archive.Content, flag, value);

        Assert.Equal((2, "", $"error: {expected}"), (ran.Code, ran.Output, ran.ErrorLines[0]));
    }

    [Fact]
    public async Task What_is_not_there_is_named()
    {
        var site = await Ran.Command("check", "--site", "no-such-site");
        Directory.CreateDirectory(_archive.Output);
        var manifest = await Check("--previous", "none.json");
        var broken = await Check("--previous", _archive.Write("broken.json", "[]\n"));
        var content = await Check("--content", "no-such-content");

        Assert.Equal((1, 1, 1, 1), (site.Code, manifest.Code, broken.Code, content.Code));
        Assert.StartsWith("error: no-such-site: found no such folder; expected the built site", site.Error, StringComparison.Ordinal);
        Assert.Equal("error: none.json: found no such file; expected the manifest of the published site; leave --previous out when nothing has been published yet\n", manifest.Error);
        Assert.StartsWith($"error: {_archive["broken.json"]}:1: found something else; expected a manifest", broken.Error, StringComparison.Ordinal);
        Assert.StartsWith("error: no-such-content: found no such folder", content.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ctrl_C_ends_it()
    {
        Assert.Empty(_archive.Build().Faults);
        using var output = new StringWriter();

        var code = await CommandLine.RunAsync(["check", "--site", _archive.Output], new Terminal(output, output), new CancellationToken(canceled: true));

        Assert.Equal((130, "error: interrupted; nothing is half-written\n"), (code, output.ToString()));
    }

    private Task<Ran> Check(params string[] arguments) => Ran.Command(["check", "--site", _archive.Output, .. arguments]);
}
