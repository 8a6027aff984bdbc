using Archive.Tests.Browser;
using Microsoft.Playwright;

namespace Archive.Tests.WholeSite;

/// <summary>axe on the built site: each kind of page, by day and by night, on a desk and on a phone.</summary>
[Collection(WholeSites.Name)]
public sealed class AccessibilityTests(RepositorySite repository, ChromiumFixture chromium)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task No_kind_of_page_has_a_fault(int width)
    {
        await using var visit = await chromium.VisitAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        var found = new List<string>();
        foreach (var page in OneOfEachKind())
        {
            await visit.Page.GotoAsync(new Uri(repository.Site.Root, page).AbsoluteUri);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                found.AddRange((await visit.Page.ViolationsAsync()).Select(violation => $"{page}: {scheme} {violation}"));
            }
        }

        Assert.Empty(found);
    }

    /// <summary>A page of each kind, and of each list by which the archive is browsed.</summary>
    private IEnumerable<string> OneOfEachKind()
    {
        var folder = repository.Site.Folder;
        return folder.Pages.Order(StringComparer.Ordinal).DistinctBy(page => (folder.Parse(page).Body!.ClassName, page.StartsWith("browse/", StringComparison.Ordinal) ? string.Join('/', page.Split('/').Take(2)) : ""));
    }
}
