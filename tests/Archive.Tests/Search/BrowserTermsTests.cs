using System.Globalization;
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
    public async Task A_run_is_looked_for_by_its_indexed_terms_the_longest_at_each_place()
    {
        var random = new Random();
        var texts = Enumerable.Range(0, 2000).Select(_ => string.Concat(Enumerable.Range(0, 1 + random.Next(12)).Select(_ => Parts[random.Next(Parts.Length)]))).ToArray();
        await using var modules = await SearchModules.OpenAsync(chromium, [.. new[] { "characters", "frequent", "terms" }.Select(module => $"templates/assets/search/{module}.js")]);

        var browser = await modules.EvaluateAsync<string[][]>(
            """
            async (folded) => {
              const { keyInRun, termsOf } = await import("./terms.js");
              const { FrequentCharacters } = await import("./frequent.js");
              const frequent = new FrequentCharacters((await (await fetch("search/manifest.json")).json()).frequent);
              return folded.map((text) => termsOf(text).map((term) => `${keyInRun(term, frequent)}`));
            }
            """,
            texts.Select(text => Folding.Instance.Fold(text)).ToArray());

        foreach (var (text, keys) in texts.Zip(browser))
        {
            var wanted = keys.Select(key => long.TryParse(key, CultureInfo.InvariantCulture, out var number) ? new Term(number) : Term.OfText(key)).ToHashSet();
            var indexed = TermsOf(text);
            Assert.Subset(indexed, wanted);
            Assert.Equal(indexed.Where(IsLongest).ToHashSet(), wanted.Where(IsLongest).ToHashSet());
            Assert.All(Folding.Instance.Fold(text).EnumerateRunes(), rune => Assert.Contains(wanted, term => term.ToString().EnumerateRunes().Contains(rune)));
        }

        // Pairs that are no letters, and three letters.
        static bool IsLongest(Term term) => !term.IsJoined && term.IsJoinable;
    }

    private static HashSet<Term> TermsOf(string text)
    {
        var numbers = new TermNumbers();
        new TermReader(numbers).Read(text);
        return [.. numbers.Terms];
    }
}
