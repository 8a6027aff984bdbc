using Archive.Content;
using Archive.Model;
using Archive.Search;
using Archive.Tests.Search;

namespace Archive.Tests.WholeSite;

/// <summary>The pages of a content folder, read file by file, without the code that builds a site of them.</summary>
internal sealed class ContentScan
{
    private ContentScan(IReadOnlyList<Page> pages) => Pages = pages;

    public IReadOnlyList<Page> Pages { get; }

    /// <summary>Every article with its address, without the suffix.</summary>
    public IEnumerable<(string Address, Article Article)> Articles =>
        from page in Pages
        from article in page.Articles
        select ($"{page.Edition.NewspaperId}/{page.Edition.Key}/{page.Label}-{article.Id}", article);

    public static ContentScan Of(string content)
    {
        var faults = new List<Fault>();
        var pages = Directory.EnumerateFiles(content, "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => PageReader.Read(File.ReadAllText(file), file, faults))
            .ToList();
        Assert.Empty(faults);
        return new ContentScan(pages.OfType<Page>().ToList());
    }

    /// <summary>The addresses of the articles in which a run stands, in ordinal order.</summary>
    public string Holding(string run)
    {
        var folded = Folding.Instance.Fold(run);
        var holding = Articles.Where(item => SearchSite.Texts(item.Article).Any(text => Folding.Instance.Fold(text).Contains(folded, StringComparison.Ordinal)));
        return string.Join(' ', holding.Select(item => item.Address).Order(StringComparer.Ordinal));
    }
}
