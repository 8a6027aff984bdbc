using System.Text.RegularExpressions;
using Archive.Site;

namespace Archive.Tests.Site;

/// <summary>The words of the interface say the same in every language, so that a page can be shown in each of them.</summary>
public sealed partial class WordsTests
{
    private static readonly string[] Languages = ["en", "zh-Hans", "zh-Hant"];

    private static readonly Dictionary<string, Words> All = Languages.ToDictionary(language => language, RenderedSite.Templates.WordsFor, StringComparer.Ordinal);

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var (from, to) in from left in Languages from right in Languages where left != right select (left, right))
                pairs.Add(from, to);
            return pairs;
        }
    }

    [Fact]
    public void Every_language_has_words_of_its_own() =>
        Assert.Equal(Languages, Directory.EnumerateFiles(Path.Combine(RenderedSite.TemplateFolder, "words")).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal), StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Two_languages_have_the_same_words_with_the_same_places(string from, string to)
    {
        Assert.Equal(All[from].Texts.Keys.Order(StringComparer.Ordinal), All[to].Texts.Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        var differing = All[from].Texts.Keys.Where(name => Places(All[from][name]) != Places(All[to][name]));
        Assert.Empty(differing);
    }

    /// <summary>A reader's page is translated by its texts: what is one text in one language must be one in the other.</summary>
    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_text_means_one_word_on_the_search_page_and_one_on_the_others(string from, string to)
    {
        // One and many are told apart by the number, a page's number from its label by the label.
        var meanings = All[from].Texts.Where(text => text.Key is not ("language" or "seasons" or "weekdaysShort" or "pageLabel") && !text.Key.EndsWith("One", StringComparison.Ordinal))
            .GroupBy(text => (text.Value, text.Key.StartsWith("search", StringComparison.Ordinal)), text => All[to][text.Key]);
        Assert.Empty(meanings.Where(word => word.Distinct(StringComparer.Ordinal).Count() > 1).Select(word => word.Key.Value));
    }

    /// <summary>A word such as "{role} {names}" would else be found in any text with a space, and what is said of that again in the next.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public void A_word_with_places_is_known_by_its_letters_or_by_what_fills_a_place(string language) =>
        Assert.Empty(All[language].Texts.Where(word => word.Value.Contains('{', StringComparison.Ordinal) && !Place().Replace(word.Value, "").Any(char.IsLetter) && !Shaped().IsMatch(word.Value)).Select(word => word.Key));

    [Theory]
    [InlineData("zh-TW", "zh-Hant")]
    [InlineData("zh-HK", "zh-Hant")]
    [InlineData("zh-Hant-HK", "zh-Hant")]
    [InlineData("zh-SG", "zh-Hans")]
    [InlineData("zh", "zh-Hans")]
    public void Chinese_is_said_in_the_characters_of_the_place(string language, string expected) =>
        Assert.Equal(expected, RenderedSite.Templates.WordsFor(language).Language);

    [Fact]
    public void A_date_is_said_in_traditional_chinese()
    {
        Assert.Equal("2019年11月（待考）", DateWords.Write(All["zh-Hant"], Archive.Model.EdtfDate.Parse("2019-11?")));
        Assert.Equal("星期六", DateWords.Weekday(All["zh-Hant"], Archive.Model.EdtfDate.Parse("2021-10-23")));
        Assert.Equal("1,200則", All["zh-Hant"].Count("articles", 1200));
    }

    [Fact]
    public void The_words_are_assets_the_same_each_time()
    {
        var files = WordFiles.Write(All.Values).ToDictionary(file => file.Path, file => System.Text.Encoding.UTF8.GetString(file.Bytes.Span), StringComparer.Ordinal);
        Assert.Equal(["assets/words/en.json", "assets/words/languages.js", "assets/words/zh-Hans.json", "assets/words/zh-Hant.json"], files.Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        using var json = System.Text.Json.JsonDocument.Parse(files["assets/words/en.json"]);
        Assert.Equal("Page {label}", json.RootElement.GetProperty("pageLabel").GetString());
        Assert.False(json.RootElement.TryGetProperty("language", out _));
        Assert.Matches("""^export const languages = \{ "en": \["English", "Language", "[0-9a-f]{8}"\], "zh-Hans": .*\};\n$""", files["assets/words/languages.js"]);
    }

    /// <summary>The places of a word; a month may be said by its number or by its name.</summary>
    private static string Places(string word) =>
        string.Join(' ', Place().Matches(word).Select(place => place.Value == "{monthName}" ? "{month}" : place.Value).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\{(?:count|year|month|monthName|day|first|last|label|season|role)\}")]
    private static partial Regex Shaped();
}
