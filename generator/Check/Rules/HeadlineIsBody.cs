using System.Text.RegularExpressions;

namespace Archive.Check;

/// <summary>
/// Headlines that are paragraphs: longer than any newspaper sets in large type, of several sentences, the last one closed. A headline may be long, may
/// end in a full stop, or may be two short sentences; only all of it together is no headline.
/// </summary>
internal sealed partial class HeadlineIsBody() : EditionRule(
    "headline-is-body",
    Severity.Warning,
    "A headline is very long and of several whole sentences: probably a paragraph that was taken for one. Put a headline, or a lone '#', above it.")
{
    /// <summary>In half-width letters: 45 Han characters, or about 15 English words.</summary>
    private const int LongestWidth = 90;

    public override IEnumerable<Finding> Check(CheckedEdition edition) => edition.Pages.SelectMany(page => page.Articles
        .Where(item => item.Article.Headline is { } headline && IsBody(headline))
        .Select(item => new Finding(this, page.File, page.Lines.OfArticle(item.Place), $"a headline of {item.Article.Headline!.Length} characters in several sentences")));

    private static bool IsBody(string headline) =>
        headline.Length > LongestWidth / 2
        && headline.Sum(character => character < 0x2E80 ? 1 : 2) > LongestWidth
        && SentenceEnds().Count(headline) > 1
        && LastEnd().IsMatch(headline);

    /// <summary>A full stop behind a word of more than one letter: not one of an abbreviation or a number.</summary>
    [GeneratedRegex(@"[。！？]|(?<=\p{Ll}{2}[”’""')]?)[.!?](?=[\s”’""')]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnds();

    [GeneratedRegex(@"[。！？.!?][”’""'」』）)]*\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex LastEnd();
}
