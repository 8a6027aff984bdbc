using System.Globalization;
using Archive.Model;
using Archive.Search;
using Archive.Tests.Browser;
using static Archive.Tests.Search.InventedArchive;

namespace Archive.Tests.Search;

/// <summary>In the browser: a number is the address that it was made from.</summary>
[Collection(ChromiumTests.Name)]
public sealed class BrowserCalendarTests(ChromiumFixture chromium)
{
    [Fact]
    public async Task Every_number_is_the_address_of_its_article()
    {
        var random = new Random(5);
        var days = Enumerable.Range(0, 300).Select(day => new DateOnly(2019, 11, 1).AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        using var builder = new SearchIndexBuilder();
        foreach (var (date, newspaper) in days.SelectMany(date => new[] { (date, "a"), (date, "b") }).Where(_ => random.Next(5) > 0))
            builder.Add(Edition(newspaper, date, [.. Enumerable.Range(1, random.Next(4)).Select(page => Page($"A{page}", Articles(random)))]));
        var files = builder.Finish().ToList();
        var (expected, editions) = (new SearchFiles(files).Addresses, files.Single(file => file.Path == "search/0/editions.bin"));
        var calendar = files.Where(file => file.Path.StartsWith("search/0/calendar/", StringComparison.Ordinal)).ToList();
        Assert.True(calendar.Count > 2 && expected.Count > 4096, $"{calendar.Count} files of {expected.Count} articles: too few to tell where one ends");
        await using var modules = await SearchModules.OpenAsync(chromium, [.. new[] { "articles", "calendar", "characters", "codec", "dates", "terms" }.Select(module => $"templates/assets/search/{module}.js")]);

        var browser = await modules.EvaluateAsync<string[]>(
            """
            async ({ files, count }) => {
              const { Articles } = await import("./articles.js");
              const bytes = Object.fromEntries(files.map(([name, text]) => [name, Uint8Array.from(atob(text), (character) => character.charCodeAt(0)).buffer]));
              const articles = new Articles([{ read: async (name, decode) => decode(bytes[name]) }], [0], null);
              const addresses = [];
              for (let number = 0; number < count; number += 7) addresses.push(await articles.address(number));
              return addresses.map(({ newspaper, edition, page, id }) => `${newspaper}/${edition}/${page}-${id}`);
            }
            """,
            new { files = calendar.Prepend(editions).Select(file => new[] { file.Path["search/0/".Length..^".bin".Length], Convert.ToBase64String(file.Bytes.Span) }), count = expected.Count });

        Assert.Equal(string.Join('\n', expected.Where((_, number) => number % 7 == 0)), string.Join('\n', browser));
    }

    private static Article[] Articles(Random random) => [.. Enumerable.Range(1, random.Next(20)).Select(id => Article(random.Next(9) == 0 ? id + 100 : id, "题"))];
}
