using Archive.Model;

namespace Archive.Import;

/// <summary>Reads a page of an issue from its ALTO file: its articles as the issue has them, or, where the issue has none, its blocks for segmentation.</summary>
internal sealed class MetsPageReader(IReceivedFile mets, MetsIssue issue, FormatOptions options, ICollection<Fault> faults)
{
    public const string Shape = "mets-alto";

    /// <summary>The page; null, with a fault, when its text cannot be read.</summary>
    public ReadPage? Read(MetsPage page)
    {
        if (issue.Texts.PlaceOf(page) is not { } place)
        {
            faults.Add(new Fault(mets.Name, page.Line, $"page {page.Name} without a file of text", "an fptr to its ALTO file"));
            return null;
        }

        if (!issue.IsAt(page, place) || issue.Texts.Find(page, place) is not var (alto, at))
            return null;
        if (at >= alto.Count)
        {
            if (alto.Count > 0)
                faults.Add(new Fault(mets.Name, page.Line, $"page {page.Name} in a text file of {alto.Count} pages", "a page of the file for each that points to it"));
            return null;
        }

        if (alto.Read(at, faults) is not { } boxes)
            return null;
        var printed = issue.Facts with { Label = page.Label ?? boxes.Label, Sequence = page.Sequence };
        var image = issue.Files.Picture(page.FileIds) ?? BoxImage.Find(alto.File, boxes.ImageName);
        var read = issue.Articles.Count == 0 && boxes.Regions.Count > 0 ? Segmented(boxes, printed) : Structured(boxes.Fitted(), place, alto, printed);
        return read with { Image = image, Files = [RelativePath.Of(mets, alto.File)] };
    }

    private ReadPage Segmented(BoxPage boxes, PrintedFacts said)
    {
        var read = BoxedReader.Read(boxes, Shape, options);
        var printed = read.Printed;
        return read with { Printed = said with { Newspaper = said.Newspaper ?? printed.Newspaper, Date = said.Date ?? printed.Date, Label = said.Label ?? printed.Label, Section = printed.Section } };
    }

    private ReadPage Structured(BoxPage boxes, MetsPlace place, AltoFile alto, PrintedFacts printed)
    {
        var text = new MetsText(boxes, alto.Nested);
        var maker = new MetsArticleMaker(text, options);
        var articles = new List<Article>();
        var lost = new List<MetsArea>();
        foreach (var slice in issue.On(place))
        {
            var kind = issue.Articles[slice.Article].Kind;
            if (maker.Make(slice.Parts, mayHead: kind != ArticleKind.Advertisement, lost) is not { } made)
                continue;
            var (before, after) = issue.Around(slice.Article, place);
            var article = ArticleFinisher.Finish(made.Draft, articles.Count + 1, made.Heads) with { Zones = made.Zones };
            articles.Add(WithJumps(kind == ArticleKind.News ? article : article with { Kind = kind }, before, after));
        }

        foreach (var area in lost)
            faults.Add(new Fault(mets.Name, area.Line, $"a reference to '{area.Begin ?? "a rectangle"}'", $"the ID of a block of {alto.File.Name}"));
        return new ReadPage
        {
            Shape = Shape,
            Printed = printed,
            Articles = [.. articles],
            Furniture = [.. text.Rest.SelectMany(r => r.Lines).Select(l => l.Text).Where(t => t.Length > 0)],
        };
    }

    /// <summary>The article with the pages that it goes on to, and comes from. What it then lacks is on the other page.</summary>
    private static Article WithJumps(Article article, MetsPage? before, MetsPage? after)
    {
        if (before is null && after is null)
            return article;
        var review = article.Review.Where(f => !(f.Code == ReviewCodes.JumpOpen || after is not null && f.Code == ReviewCodes.TextCut || before is not null && f.Code is ReviewCodes.HeadlineMissing or ReviewCodes.BylineMissing)).ToList();
        if (after is { Label: null } || before is { Label: null })
            review.Add(new ReviewFlag(ReviewCodes.JumpOpen, "it goes on to, or comes from, a page whose label the source does not give", Line: null));
        return article with { ContinuedOn = after?.Label ?? article.ContinuedOn, ContinuedFrom = before?.Label ?? article.ContinuedFrom, Review = [.. review] };
    }
}
