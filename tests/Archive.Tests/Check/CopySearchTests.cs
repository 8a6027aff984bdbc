using System.Diagnostics;
using Archive.Check;
using Archive.Model;

namespace Archive.Tests.Check;

/// <summary>The search for articles that stand twice.</summary>
public sealed class CopySearchTests
{
    private const int Length = 800;

    [Theory]
    [InlineData(0.00, true)]
    [InlineData(0.01, true)] // one character in a hundred misread
    [InlineData(0.06, false)]
    public void A_copy_is_found_as_long_as_few_characters_differ(double misread, bool isFound)
    {
        var random = new Random(1);
        var articles = Enumerable.Range(0, 200).Select(_ => Text(random)).ToList();
        var copies = articles.Select(text => Misread(text, misread, random)).ToList();

        var found = CopySearch.Find([.. articles.Concat(copies).Select(Sketched)]);

        Assert.Equal(isFound, found.Count >= 0.9 * copies.Count);
        Assert.True(isFound || found.Count <= 0.1 * copies.Count, $"{found.Count} found");
        Assert.All(found, copy => Assert.Equal(copy.Earlier.Place + articles.Count, copy.Later.Place));
    }

    [Fact]
    public void Other_texts_are_no_copies()
    {
        var random = new Random(2);

        Assert.Empty(CopySearch.Find([.. Enumerable.Range(0, 5000).Select(_ => Text(random)).Select(Sketched)]));
    }

    [Fact]
    public void Each_copy_names_the_earlier_article_that_is_most_like_it()
    {
        var random = new Random(3);
        var text = Text(random);
        string[] texts = [text, Text(random), Misread(text, 0.005, random), text];

        var found = CopySearch.Find([.. texts.Select(Sketched)]);

        Assert.Equal([(2, 0), (3, 0)], found.Select(copy => (copy.Later.Place, copy.Earlier.Place)));
        Assert.Equal(1, found[1].Likeness);
    }

    [Fact]
    public void A_text_that_stands_there_twenty_thousand_times_takes_no_longer_than_others()
    {
        var article = Sketched(Text(new Random(4)), 0);
        var articles = Enumerable.Repeat(article, 20_000).ToList();
        var clock = Stopwatch.StartNew();

        var found = CopySearch.Find(articles);

        Assert.Equal(articles.Count - 1, found.Count);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }

    [Fact]
    public void Short_texts_have_no_sketch()
    {
        Assert.Null(Sketch.Of(ArticleOf(new string('水', Sketch.LeastLetters - 1) + "。，！")));
        Assert.NotNull(Sketch.Of(ArticleOf(new string('水', Sketch.LeastLetters))));
    }

    private static Article ArticleOf(string text) => new() { Id = 1, Blocks = [Block.Paragraph(text)] };

    private static SketchedArticle Sketched(string text, int place) =>
        new(new SketchedPage("sxrb", "2021-10-23", "A1.md", 1), place, ArticleKind.News, Sketch.Of(ArticleOf(text))!);

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, Length).Select(_ => Letter(random)));

    private static char Letter(Random random) => (char)random.Next(0x4E00, 0x6000);

    private static string Misread(string text, double share, Random random) => string.Concat(text.Select(letter => random.NextDouble() < share ? Letter(random) : letter));
}
