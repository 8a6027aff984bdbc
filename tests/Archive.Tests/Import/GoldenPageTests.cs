using System.Text;
using Archive.Import;
using Archive.Model;

namespace Archive.Tests.Import;

/// <summary>What must never break, page by page.</summary>
public sealed class GoldenPageTests
{
    /// <summary>Shapes whose headings have no levels, so that words or order must tell their parts.</summary>
    private static readonly string[] ShapesWithoutLevels = ["pdf-hard-wrap", "plain-ocr", "single-article"];

    private static readonly string[] HeadlineDecisions = ["headline-order", "headline-rebuilt", "kicker-split"];

    public static TheoryData<string> Names => [.. GoldenPage.Invented.Keys, .. GoldenPage.Seeds.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_shape_is_recognised(string name)
    {
        var page = Find(name);

        Assert.Equal(page.Truth.Truth.Shape, page.Draft.Source.Shape);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_lost_and_nothing_is_added(string name)
    {
        var page = Find(name);

        Assert.Equal("lost:  added: ", Conservation.Of(Encoding.UTF8.GetString(page.Bytes), page.Draft).ToString());
        Assert.Equal(1, page.Score.Tally["found"]);
        Assert.Equal(1, page.Score.Tally["own"]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_part_is_well_formed(string name)
    {
        var page = Find(name);

        Assert.Empty(page.Result.Faults);
        Assert.Empty(WellFormed.Faults(page.Draft, page.Truth.Text.LineCount));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_person_is_asked_wherever_no_word_tells_which_line_is_kicker_headline_or_deck(string name)
    {
        var page = Find(name);
        if (!ShapesWithoutLevels.Contains(page.Draft.Source.Shape, StringComparer.Ordinal))
            return;
        var judged = page.Draft.Articles.Where(a => (a.Kicker is { } kicker && !KickerCue.EndsIn(kicker)) || (a.Deck is { } deck && !KickerCue.IsDeck(deck)));

        Assert.All(judged, article => Assert.Contains(article.Review, flag => HeadlineDecisions.Contains(flag.Code, StringComparer.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_person_is_asked_about_what_is_missing_or_leads_elsewhere(string name)
    {
        var page = Find(name).Draft;

        Assert.All(page.Articles, article => Assert.Equal(article.Headline is null, Has(article, "headline-missing")));
        Assert.All(page.Articles.Where(a => a.Kind == ArticleKind.News && a.Byline is null), article => Assert.True(Has(article, "byline-missing")));
        Assert.All(page.Articles, article => Assert.Equal(article.JumpMarks.Count > 0, Has(article, "jump-open")));
        var missing = new[] { page.NewspaperName is null, page.Date is null, page.Label is null }.Count(isMissing => isMissing);
        Assert.Equal(missing, page.Articles[0].Review.Count(flag => flag.Code == "fact-missing"));
        Assert.Equal(page.Teasers.Any(t => t.Target is null), Has(page.Articles[0], "teaser-without-target"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_written_to_content_and_read_back_as_it_was_imported(string name) => Assert.Empty(InContent.Faults(Find(name).Draft));

    [Theory]
    [MemberData(nameof(Names))]
    public void Importing_it_again_gives_the_same(string name)
    {
        var page = Find(name);

        Assert.Equal(page.Draft, PageImporter.Import(new ImportRequest { File = page.Draft.Source.File, Bytes = page.Bytes }).Draft);
    }

    private static bool Has(Article article, string code) => article.Review.Any(flag => flag.Code == code);

    private static GoldenPage Find(string name) => GoldenPage.Invented.GetValueOrDefault(name) ?? GoldenPage.Seeds[name];
}
