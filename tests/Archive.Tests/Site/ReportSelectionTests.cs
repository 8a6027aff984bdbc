using Archive.Model;
using Archive.Tests.Browser;

namespace Archive.Tests.Site;

/// <summary>In the browser: what a reader has selected goes into the report of an error.</summary>
[Collection(ChromiumTests.Name)]
public sealed class ReportSelectionTests(ChromiumFixture chromium)
{
    [Theory]
    [InlineData(".text p", "市民在岸上散步", "mouse")]
    [InlineData(".text p", "市民在岸上散步", "keyboard")]
    [InlineData(".whereabouts", "", "mouse")]
    public async Task The_selected_text_of_the_article_is_carried(string place, string expected, string by)
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, text) in RenderedSite.Of(Invented.Rich(), new ArchiveInfo { Title = "旧报馆", Report = "mailto:a@example.org?body={text}&subject={title}" }).Files)
            folder.Write(path, text);
        await using var server = await StaticServer.StartAsync(folder.Path);
        await using var visit = await chromium.VisitAsync();
        await visit.Page.GotoAsync(new Uri(server.Address, "yhrb/2021-10-23/A1-1.html").AbsoluteUri);
        await visit.Page.EvaluateAsync(
            """
            (place) => {
              const text = document.createTreeWalker(document.querySelector(place), NodeFilter.SHOW_TEXT).nextNode();
              const range = document.createRange();
              range.setStart(text, 0);
              range.setEnd(text, Math.min(7, text.length));
              getSelection().addRange(range);
              addEventListener("click", (event) => event.preventDefault());
            }
            """,
            place);

        var link = visit.Page.Locator("a.report");
        if (by == "mouse")
            await link.ClickAsync();
        else
            await link.PressAsync("Enter");

        var href = await link.GetAttributeAsync("href");
        Assert.Equal($"mailto:a@example.org?body={Uri.EscapeDataString(expected)}&subject={Uri.EscapeDataString("老码头新颜 船板作长椅")}", href);
    }
}
