using Microsoft.Playwright;

namespace Archive.Tests.Browser;

/// <summary>
/// One headless Chromium for all browser tests: the one that CHROMIUM names, or the machine's own. Each visit has a profile of its own.
/// </summary>
public sealed class ChromiumFixture : IAsyncLifetime
{
    private static readonly string[] UsualPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>
    /// What is switched off. The suggestions of the address bar are pages that each window opens for itself, and take longer than what is tested in it.
    /// The flag replaces that of Playwright, whose list the others are.
    /// </summary>
    private static readonly string[] Features =
    [
        "WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup",
        "AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "DialMediaRouteProvider", "GlobalMediaControls", "HttpsUpgrades", "LensOverlay",
        "MediaRouter", "PaintHolding", "ThirdPartyStoragePartitioning", "BlockOriginHeaderModificationOnRedirect", "AvoidCorsURLLoaderRestartOnRedirect", "Translate",
        "AutoDeElevate", "OptimizationHints", "NetworkTimeServiceQuerying", "AimEnabled",
    ];

    private static readonly string[] Arguments =
    [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", $"--disable-features={string.Join(',', Features)}",
    ];

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = FindChromium(), Args = Arguments });
    }

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    /// <summary>
    /// Opens an empty page in a fresh profile. The site's worker stays away unless a test asks for it: what it answers no test could hold up or fail.
    /// </summary>
    public async Task<Visit> VisitAsync(BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.ServiceWorkers ??= ServiceWorkerPolicy.Block;
        var context = await _browser.NewContextAsync(options);
        return new Visit(context, await context.NewPageAsync());
    }

    private static string FindChromium()
    {
        string?[] places = [Environment.GetEnvironmentVariable("CHROMIUM"), .. UsualPlaces];
        return places.FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException($"no Chromium: set CHROMIUM to its path, or install it as one of {string.Join(", ", UsualPlaces)}");
    }
}

/// <summary>Tests of this collection share the browser and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class ChromiumTests : ICollectionFixture<ChromiumFixture>
{
    public const string Name = "Chromium";
}
