using System.Text;
using Archive.Import;
using Archive.Model;

namespace Archive.Tests.Import;

/// <summary>A page given as text.</summary>
internal static class TextPage
{
    /// <summary>The page as it is imported, of which nothing is lost.</summary>
    public static DraftPage Read(string text, string? shape = null)
    {
        var draft = Draft(text, shape);
        Assert.Equal("lost:  added: ", Conservation.Of(text, draft).ToString());
        return draft;
    }

    /// <summary>The page as it is imported.</summary>
    public static DraftPage Draft(string text, string? shape = null)
    {
        var result = PageImporter.Import(new ImportRequest { File = "page.txt", Bytes = Encoding.UTF8.GetBytes(text), Shape = shape });
        Assert.NotNull(result.Draft);
        return result.Draft;
    }

    /// <summary>Its articles: the lines of the title parted by |, then the number of blocks of the body.</summary>
    public static IEnumerable<string> Outline(DraftPage page) => page.Articles.Select(a => $"{string.Join('|', new[] { a.Kicker, a.Headline, a.Deck }.OfType<string>())} {a.Blocks.Count}");

    /// <summary>The texts of an article's blocks.</summary>
    public static IEnumerable<string> Texts(Article article) => article.Blocks.Select(block => block.Text);
}
