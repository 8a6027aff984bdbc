using Archive.Model;

namespace Archive.Check;

/// <summary>A page as the search for copies keeps it.</summary>
/// <param name="NewspaperId">Its newspaper.</param>
/// <param name="Edition">The key of its edition.</param>
/// <param name="File">Its file.</param>
/// <param name="Articles">How many of its articles have a sketch.</param>
internal sealed record SketchedPage(string NewspaperId, string Edition, string File, int Articles)
{
    /// <summary>Those articles of an edition that are long enough, in its order.</summary>
    public static IEnumerable<SketchedArticle> ArticlesOf(CheckedEdition edition) => edition.Pages.SelectMany(page =>
    {
        var sketches = page.Articles.Select(item => (item.Article, item.Place, Sketch: Sketch.Of(item.Article))).Where(item => item.Sketch is not null).ToList();
        var sketched = new SketchedPage(edition.Edition.Key.NewspaperId, edition.Edition.Key.Key, page.File, sketches.Count);
        return sketches.Select(item => new SketchedArticle(sketched, item.Place, item.Article.Kind, item.Sketch!));
    });
}

/// <summary>An article as the search for copies keeps it: a few hundred bytes, whatever its length.</summary>
/// <param name="Page">Where it stands.</param>
/// <param name="Place">Its place on the page, from 0.</param>
/// <param name="Kind">What sort it is.</param>
/// <param name="Sketch">What tells it from others.</param>
internal sealed record SketchedArticle(SketchedPage Page, int Place, ArticleKind Kind, Sketch Sketch);
