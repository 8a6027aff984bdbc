using Archive.Tests.Browser;
using Archive.Tests.Build;
using Archive.Tests.Commands;
using Archive.Tests.Npm;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Archive.Tests.WholeSite;

/// <summary>A new archive from its first command to a reader, command by command as an archivist types them.</summary>
[Collection(WholeSites.Name)]
public sealed class FirstArchiveTests(ChromiumFixture chromium) : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Mine => _folder["mine"];

    private string Published => Directory.CreateDirectory(_folder["published"]).FullName;

    public void Dispose() => _folder.Dispose();

    [LinuxFact]
    public async Task From_init_to_a_published_site_in_a_browser()
    {
        Command(_folder.Path, "init", "mine", "--host", "rsync");

        Assert.EndsWith("0 errors, 0 warnings, 0 notes\n", Command(Mine, "check"), StringComparison.Ordinal);
        Assert.Contains("Look at it: archive serve", Command(Mine, "build", "--strict"), StringComparison.Ordinal);
        Assert.EndsWith("0 errors, 0 warnings, 0 notes\n", Command(Mine, "check", "--site", "site", "--fail-on", "note"), StringComparison.Ordinal);

        Command(Mine, "publish-plan", "--host", "rsync", "--lists", "plan");
        OtherProgram.Run(Mine, "rsync", "-rt", "--files-from=plan/upload.txt", "site/", Published);
        OtherProgram.Run(Mine, "rsync", "-t", "site/deploy-manifest.json", Published);
        Command(Mine, "verify", Published);
        Command(Mine, "check", "--site", Published, "--previous", "site/deploy-manifest.json", "--fail-on", "note");

        await using var host = await StaticServer.StartAsync(Published, "/paper");
        await using var visit = await chromium.VisitAsync();
        await visit.Page.GotoAsync($"{host.Address}paper/index.html");
        foreach (var address in new[] { "hcrb/index.html", "2024-05-20/index.html", "A1.html", "A1-1.html" })
            await visit.Page.Locator($"main a[href='{address}']").First.ClickAsync();

        await Expect(visit.Page).ToHaveURLAsync($"{host.Address}paper/hcrb/2024-05-20/A1-1.html");
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("湖城新桥今日通车");
        await Expect(visit.Page.GetByRole(AriaRole.Article).First).ToContainTextAsync("新桥长四百二十米");
        await visit.Page.Locator("header input[type=search]").FillAsync("渡船");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "湖城新桥今日通车" }).First).ToBeVisibleAsync();
        Assert.Empty(visit.Console);
    }

    private static string Command(string folder, params string[] arguments) => OtherProgram.Run(folder, CommandProcess.Executable, arguments);
}
