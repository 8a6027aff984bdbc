namespace Archive.Check;

/// <summary>An article that stands twice in one edition.</summary>
internal sealed class DuplicateArticle() : CopyRule(
    "duplicate-article",
    Severity.Warning,
    "Two articles of an edition, of 100 letters at least, have nearly the same text (they share 0.7 of their runs of eight letters): one of them is too many.")
{
    public override IEnumerable<Finding> Check(CopyList copies) => copies.Articles
        .Where(copy => (copy.Later.Page.NewspaperId, copy.Later.Page.Edition) == (copy.Earlier.Page.NewspaperId, copy.Earlier.Page.Edition))
        .Select(copy => Of(copy, copies));
}
