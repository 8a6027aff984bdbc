using Archive.Search;
using Archive.Tests.Browser;

namespace Archive.Tests.Search;

/// <summary>In the browser: what is looked for is what was indexed.</summary>
[Collection(ChromiumTests.Name)]
public sealed class BrowserTermsTests(ChromiumFixture chromium)
{
    /// <summary>Characters of every kind, frequent and rare ones.</summary>
    private static readonly string[] Parts = ["的", "大", "運", "运", "河", "龘", "𠮷", "か", "カ", "한", "ก", "a", "Z", "é", "1", "９", "，", "。", "-", "😀", " ", "\n", "\u200d"];

    [Fact]
    public async Task A_run_is_looked_for_by_its_indexed_pairs_and_the_characters_that_are_in_none()
    {
        var random = new Random();
        var texts = Enumerable.Range(0, 2000).Select(_ => string.Concat(Enumerable.Range(0, 1 + random.Next(12)).Select(_ => Parts[random.Next(Parts.Length)]))).ToArray();
        await using var modules = await SearchModules.OpenAsync(chromium, [.. new[] { "characters", "frequent", "terms" }.Select(module => $"templates/assets/search/{module}.js")]);

        var browser = await modules.EvaluateAsync<long[][]>(
            """
            async (folded) => {
              const { keyOf, termsOf } = await import("./terms.js");
              const { FrequentCharacters } = await import("./frequent.js");
              const frequent = new FrequentCharacters((await (await fetch("search/manifest.json")).json()).frequent);
              return folded.map((text) => termsOf(text).map((term) => keyOf(term, false, frequent)));
            }
            """,
            texts.Select(text => Folding.Instance.Fold(text)).ToArray());

        foreach (var (text, keys) in texts.Zip(browser))
        {
            var indexed = TermsOf(text).Where(term => term.Text is null).ToList();
            Assert.Equal(indexed.Where(term => !term.IsSingle).Select(term => term.Key).Order(), keys.Where(key => !new Term(key).IsSingle).Order());
            Assert.Subset(indexed.Select(term => term.Key).ToHashSet(), keys.ToHashSet());
            Assert.All(Folding.Instance.Fold(text).EnumerateRunes(), rune => Assert.Contains(keys, key => new Term(key).ToString().EnumerateRunes().Contains(rune)));
        }
    }

    private static HashSet<Term> TermsOf(string text)
    {
        var numbers = new TermNumbers();
        new TermReader(numbers, _ => { }).Read(text);
        return [.. numbers.Terms];
    }
}
