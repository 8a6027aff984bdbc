using Archive.Model;

namespace Archive.Tests.Search;

/// <summary>Short ways to write the editions that search tests need.</summary>
internal static class InventedArchive
{
    public static Edition Edition(string newspaper, string date, params Page[] pages)
    {
        var key = new EditionKey(newspaper, EdtfDate.Parse(date));
        return new Edition(new Newspaper { Id = newspaper, Name = newspaper }, key, pages.Select(page => page with { Edition = key }).ToValueList());
    }

    public static Page Page(string label, params Article[] articles) =>
        new() { Edition = new EditionKey("", EdtfDate.Parse("2000")), Label = label, Sequence = 1, Articles = articles.ToValueList() };

    public static Article Article(int id, string? headline, params string[] paragraphs) =>
        new() { Id = id, Headline = headline, Blocks = paragraphs.Select(Block.Paragraph).ToValueList() };
}
