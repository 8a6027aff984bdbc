using Archive.Model;

namespace Archive.Check;

/// <summary>
/// An article that stands in an earlier edition of the same newspaper too. Advertisements and notices are printed again and again, and agencies send
/// the same text to many newspapers: neither is worth a word.
/// </summary>
internal sealed class ReprintedArticle() : CopyRule(
    "reprinted-article",
    Severity.Note,
    "An article, of 100 letters at least, has nearly the text of one in an earlier edition of the newspaper: a reprint, or filed under two dates.")
{
    public override IEnumerable<Finding> Check(CopyList copies) => copies.Articles
        .Where(copy => copy.Later.Kind is not (ArticleKind.Advertisement or ArticleKind.Notice)
            && copy.Later.Page.NewspaperId == copy.Earlier.Page.NewspaperId
            && copy.Later.Page.Edition != copy.Earlier.Page.Edition)
        .Select(copy => Of(copy, copies));
}
