using System.Text;
using System.Text.Json;
using Archive.Content;
using Archive.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Tests.Content;

public sealed class JsonTwinTests
{
    [Fact]
    public void A_twin_has_every_key_in_its_order()
    {
        var text = File.ReadAllText(Path.Combine(Golden.Folder, "twin.md"));
        var faults = new List<Fault>();
        var page = PageReader.Read(text, "twin.md", faults);
        Assert.Empty(faults);

        Golden.Compare("twin.json", Encoding.UTF8.GetString(JsonTwin.Write(page!, new Newspaper { Id = "jrgs", Name = "今日拱墅" })));
    }

    [Fact]
    public void What_nobody_knows_is_null_and_never_missing()
    {
        var json = JsonSerializer.Deserialize<JsonElement>(JsonTwin.WriteArray([new Twin(new TwinHead { Section = "要闻" }, [], [], [])]));

        var twin = Assert.Single(json.EnumerateArray());
        Assert.Equal(
            ["newspaper", "date", "edition", "page", "sequence", "section", "source", "articles", "teasers", "furniture"],
            twin.EnumerateObject().Select(property => property.Name));
        Assert.Equal(JsonValueKind.Null, twin.GetProperty("newspaper").ValueKind);
        Assert.Equal(JsonValueKind.Null, twin.GetProperty("date").ValueKind);
        Assert.Equal("要闻", twin.GetProperty("section").GetString());
    }

    [Fact]
    public void Any_page_has_a_twin_that_any_reader_of_JSON_reads() => Prop.ForAll(
        HostilePages.Any,
        page =>
        {
            var twin = JsonSerializer.Deserialize<JsonElement>(JsonTwin.Write(page, newspaper: null));
            var texts = twin.GetProperty("articles").EnumerateArray()
                .SelectMany(article => article.GetProperty("blocks").EnumerateArray())
                .Select(block => block.GetProperty("text").GetString());
            return texts.SequenceEqual(page.Articles.SelectMany(article => article.Blocks).Select(block => block.Text), StringComparer.Ordinal);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("说“好”\U00020000", "说“好”\U00020000")]
    [InlineData("a\"b\\c\nd\te", "a\\\"b\\\\c\\nd\\u0009e")]
    [InlineData("\u0085\u2028\u2029\u007F", "\\u0085\\u2028\\u2029\\u007f")]
    public void Text_is_escaped_only_where_JSON_asks_for_it(string text, string written) =>
        Assert.Contains($"\"section\": \"{written}\"", Twin(text), StringComparison.Ordinal);

    [Fact]
    public void Half_a_character_is_escaped() => Assert.Contains("\"section\": \"a\\ud800b\"", Twin("a" + (char)0xD800 + "b"), StringComparison.Ordinal);

    private static string Twin(string section) => Encoding.UTF8.GetString(JsonTwin.Write(new Twin(new TwinHead { Section = section }, [], [], [])));
}
