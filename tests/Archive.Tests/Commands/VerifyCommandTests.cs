using Archive.Tests.Build;

namespace Archive.Tests.Commands;

/// <summary><c>archive verify</c> as a user meets it.</summary>
public sealed class VerifyCommandTests : IDisposable
{
    private readonly SmallArchive _archive = new();

    public VerifyCommandTests() => _archive.Build();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task A_site_as_it_was_published_is_right()
    {
        await Plan();

        var ran = await Ran.Command("verify", _archive.Output);

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Matches("^[0-9]+ files of .*: as .*deploy-manifest.json says\n$", ran.Output);
    }

    [Fact]
    public async Task Missing_changed_and_foreign_files_have_a_line_each()
    {
        await Plan();
        _archive.Delete("site/sxrb/2021-10-23/A1.html");
        var page = _archive["site/index.html"];
        await File.WriteAllTextAsync(page, (await File.ReadAllTextAsync(page)).Replace('报', '保'));
        _archive.Write("site/zz/foreign.txt", "x");

        var ran = await Ran.Command("verify", _archive.Output);

        Assert.Equal(1, ran.Code);
        Assert.Equal("changed: index.html\nmissing: sxrb/2021-10-23/A1.html\nforeign: zz/foreign.txt\n", ran.Output);
        Assert.StartsWith("error: 3 files of ", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manifest_may_lie_elsewhere()
    {
        await Ran.Command("publish-plan", "--site", _archive.Output, "--output", _archive["m.json"]);

        Assert.Equal(0, (await Ran.Command("verify", _archive.Output, "--manifest", _archive["m.json"])).Code);
        var without = await Ran.Command("verify", _archive.Output);
        Assert.Equal(1, without.Code);
        Assert.Contains("deploy-manifest.json: found no such file", without.Error, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task Ctrl_C_ends_it_at_once()
    {
        // So large that hashing cannot be over before the signal comes, of a file that takes no room.
        await Plan();
        await using (var file = File.Create(_archive["site/large.bin"]))
            file.SetLength(1L << 40);

        using var verify = CommandProcess.StartInForeground(_archive.Root, "verify", "site");
        await Task.Delay(TimeSpan.FromSeconds(3));
        verify.Interrupt();
        var ran = await verify.EndAsync();

        Assert.Equal(130, ran.Code);
        Assert.Contains("interrupted", ran.Error, StringComparison.Ordinal);
    }

    private Task<Ran> Plan() => Ran.Command("publish-plan", "--site", _archive.Output);
}
