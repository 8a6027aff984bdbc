using System.Text;
using System.Text.Json;
using Archive.Search;
using Archive.Tests.Browser;

namespace Archive.Tests.Search;

/// <summary>In the browser: the site folds as the index was folded, and as the rule says.</summary>
[Collection(ChromiumTests.Name)]
public sealed class BrowserFoldingTests(ChromiumFixture chromium)
{
    [Fact]
    public async Task Both_sides_fold_every_code_point_alike()
    {
        await using var modules = await OpenAsync();

        var browser = await modules.EvaluateAsync<string[]>(
            """
            async () => {
              const { Folding } = await import("./fold.js");
              const folding = await Folding.of({ json: async (path) => (await fetch(path)).json() });
              await folding.prepareAll();
              // A space parts what belongs to the code points, as no text folds to one.
              const fold = (from) => Array.from({ length: 0x1000 }, (_, i) => folding.fold(String.fromCodePoint(from + i)).text).join(" ");
              return Array.from({ length: 0x110 }, (_, i) => fold(i * 0x1000));
            }
            """);

        for (var block = 0; block < 0x110; block++)
            Assert.Equal(string.Join(' ', Enumerable.Range(block * 0x1000, 0x1000).Select(Fold)), browser[block]);

        static string Fold(int codePoint) =>
            Folding.Instance.Fold(codePoint is >= 0xD800 and <= 0xDFFF ? ((char)codePoint).ToString() : new Rune(codePoint).ToString());
    }

    [Fact]
    public async Task Both_sides_fold_texts_alike_and_the_browser_knows_where_each_folded_character_came_from()
    {
        string[] parts = ["大", "ｶ", "ﾞ", "か", "\u3099", "\u309a", "は", "e", "\u0301", "É", "ﬁ", "㎡", "㌫", " ", "\u200d", "😀", "𠮷", "\ud83d", "\ude00", "Ａ"];
        var random = new Random(7);
        var texts = Enumerable.Range(0, 500).Select(_ => string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => parts[random.Next(parts.Length)]))).ToArray();
        await using var modules = await OpenAsync();

        // Lone surrogates do not survive the way to the browser as text, so the texts go as numbers.
        var browser = await modules.EvaluateAsync<JsonElement>(
            """
            async (texts) => {
              const { Folding } = await import("./fold.js");
              const folding = await Folding.of({ json: async (path) => (await fetch(path)).json() });
              await folding.prepareAll();
              return texts.map((units) => folding.fold(String.fromCharCode(...units)));
            }
            """,
            texts.Select(text => text.Select(unit => (int)unit).ToArray()).ToArray());

        foreach (var (text, folded) in texts.Zip(browser.EnumerateArray()))
        {
            var expected = Folding.Instance.Fold(text);
            Assert.Equal(expected, folded.GetProperty("text").GetString());
            var starts = folded.GetProperty("starts").EnumerateArray().Select(start => start.GetInt32()).ToArray();
            var ends = folded.GetProperty("ends").EnumerateArray().Select(end => end.GetInt32()).ToArray();
            Assert.Equal(expected.Length, starts.Length);
            Assert.All(Enumerable.Range(0, expected.Length), i =>
                Assert.True(Folding.Instance.Fold(text[starts[i]..ends[i]]).Contains(expected[i], StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task The_table_is_the_rule_in_the_blocks_that_it_touches()
    {
        await using var modules = await OpenAsync();

        // The rule keeps to blocks in which Unicode hardly grows any more, so a newer browser finds no new letters there.
        var differences = await modules.EvaluateAsync<string[]>(
            """
            async () => {
              const { Folding } = await import("./fold.js");
              const { foldCodePoint } = await import("./fold-rule.mjs");
              const folding = await Folding.of({ json: async (path) => (await fetch(path)).json() });
              await folding.prepareAll();
              const differences = [];
              for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) {
                const [table, rule] = [folding.fold(String.fromCodePoint(codePoint)).text, foldCodePoint(codePoint)];
                if (table !== rule) differences.push(`U+${codePoint.toString(16)}: ${table} for ${rule}`);
              }
              return differences;
            }
            """);

        Assert.Empty(differences);
    }

    [Fact]
    public async Task The_table_of_rare_characters_is_read_for_texts_that_have_one_and_all_others_fold_alike_without_it()
    {
        await using var modules = await OpenAsync();

        var browser = await modules.EvaluateAsync<JsonElement>(
            """
            async () => {
              const { Folding } = await import("./fold.js");
              const tables = Object.fromEntries(await Promise.all(["search/fold.json", "search/fold-rare.json"].map(async (path) => [path, await (await fetch(path)).json()])));
              // Which tables are read for a text, and how it folds then.
              const foldPrepared = async (text) => {
                const read = [];
                const folding = await Folding.of({ json: async (path) => tables[(read.push(path), path)] });
                await folding.prepare(["", text]);
                return { text: folding.fold(text).text, isRareRead: read.length === 2 };
              };
              const all = await Folding.of({ json: async (path) => tables[path] });
              const usual = await Folding.of({ json: async (path) => tables[path] });
              await all.prepareAll();
              const differences = [];
              for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) {
                const character = String.fromCodePoint(codePoint);
                if (usual.fold(character).text === all.fold(character).text) continue;
                const { text, isRareRead } = await foldPrepared(`年${character}`);
                if (text !== all.fold(`年${character}`).text || !isRareRead) differences.push(character);
              }
              const marks = await foldPrepared("か\u3099");
              const ordinary = await foldPrepared("２０１９年，ＣＮ—A版①㎡№ “café”…　");
              return { differences, marks, ordinary };
            }
            """);

        Assert.Equal(0, browser.GetProperty("differences").GetArrayLength());
        Assert.Equal("が", browser.GetProperty("marks").GetProperty("text").GetString());
        Assert.Equal("2019年,cn—a版1m2no“cafe”...", browser.GetProperty("ordinary").GetProperty("text").GetString());
        Assert.False(browser.GetProperty("ordinary").GetProperty("isRareRead").GetBoolean());
    }

    [Fact]
    public async Task Both_sides_agree_on_the_kind_of_every_code_point()
    {
        await using var modules = await OpenAsync();

        var browser = await modules.EvaluateAsync<string>(
            """
            async () => {
              const { isRun, isWord } = await import("./characters.js");
              const kinds = Array.from({ length: 0x110000 }, (_, i) => String.fromCodePoint(i)).map((character) => (isRun(character) ? "2" : isWord(character) ? "1" : "0"));
              return kinds.join("");
            }
            """);

        Assert.Equal(string.Concat(Enumerable.Range(0, 0x110000).Select(codePoint => (int)Characters.KindOf(codePoint))), browser);
    }

    private Task<SearchModules> OpenAsync() =>
        SearchModules.OpenAsync(chromium, "tests/Archive.Tests/Search/fold-rule.mjs", "templates/assets/search/fold.js", "templates/assets/search/characters.js");
}
