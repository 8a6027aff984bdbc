using Archive.Tests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Archive.Tests.Site.Reading;

/// <summary>Reading aloud, with a voice that says nothing until the test lets it go on.</summary>
[Collection(ChromiumTests.Name)]
public sealed class AloudTests(ChromiumFixture chromium, ReadingSite site) : IClassFixture<ReadingSite>
{
    private static readonly string Local = Voices("{ name: 'b', lang: 'en-GB', localService: true }, { name: 'tw', lang: 'zh_TW', localService: true }, { name: 'cn', lang: 'zh-CN', localService: true }");

    [Fact]
    public async Task It_reads_from_the_headline_on_and_marks_what_it_reads()
    {
        await using var visit = await StartAsync();
        var page = visit.Page;
        await Expect(page.Slip()).ToHaveCountAsync(0);
        await Expect(page.Locator(".being-read")).ToHaveTextAsync("古城更新");
        Assert.Equal("cn", await page.EvaluateAsync<string>("said.at(-1).voice.name"));
        await GoOnAsync(page, 2);
        await Expect(page.Locator(".being-read")).ToHaveTextAsync("记者 文一舟");
        await GoOnAsync(page, 2);
        await Expect(page.Locator(".being-read")).ToHaveTextAsync(Invented.Filler(150));
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "朗读本文" })).ToBeVisibleAsync();
        Assert.True(await page.EvaluateAsync<bool>("said.every(({ text }) => text.length <= 160)"));
    }

    [Fact]
    public async Task It_pauses_goes_on_with_the_same_sentence_and_stops()
    {
        await using var visit = await StartAsync();
        var page = visit.Page;
        await GoOnAsync(page, 1);
        await page.GetByRole(AriaRole.Button, new() { Name = "暂停" }).ClickAsync();
        await GoOnAsync(page, 1);
        await Expect(page.Locator(".being-read")).ToHaveTextAsync("老码头新颜 船板作长椅");
        await page.GetByRole(AriaRole.Button, new() { Name = "继续" }).ClickAsync();
        Assert.Equal("老码头新颜 船板作长椅|老码头新颜 船板作长椅", await page.EvaluateAsync<string>("said.slice(-2).map(({ text }) => text).join('|')"));
        await page.GetByRole(AriaRole.Button, new() { Name = "停止" }).ClickAsync();
        await Expect(page.Locator(".being-read, .aloud")).ToHaveCountAsync(0);
        await Expect(page.Control()).ToBeFocusedAsync();
    }

    [Fact]
    public async Task At_the_end_the_bar_is_gone()
    {
        await using var visit = await StartAsync(ReadingSite.Brief);
        await GoOnAsync(visit.Page, 2);
        await Expect(visit.Page.Locator(".being-read, .aloud")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ name: 'b', lang: 'en-GB', localService: true }")]
    [InlineData("{ name: 'far', lang: 'zh-CN', localService: false }")]
    public async Task Without_a_voice_of_this_machine_for_the_language_it_is_not_offered(string voices)
    {
        await using var visit = await chromium.VisitAsync();
        await visit.Page.AddInitScriptAsync(Voices(voices));
        await visit.Page.GotoAsync(site.At(ReadingSite.Lead));
        await visit.Page.Control().ClickAsync();
        await Expect(visit.Page.Slip()).ToContainTextAsync("打印");
        await Expect(visit.Page.Slip()).Not.ToContainTextAsync("朗读");
    }

    private async Task<Visit> StartAsync(string path = ReadingSite.Lead)
    {
        var visit = await chromium.VisitAsync();
        await visit.Page.AddInitScriptAsync(Local);
        await visit.Page.GotoAsync(site.At(path));
        await visit.Page.ChooseAsync("朗读本文");
        return visit;
    }

    private static async Task GoOnAsync(IPage page, int count) => await page.EvaluateAsync("count => { while (count--) said.at(-1).onend(); }", count);

    private static string Voices(string voices) => $$"""
        window.said = [];
        window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
        Object.defineProperty(window, "speechSynthesis", { value: { getVoices: () => [{{voices}}], speak: (utterance) => said.push(utterance), cancel() {} } });
        """;
}
