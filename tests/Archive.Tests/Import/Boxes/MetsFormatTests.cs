using System.Text;
using Archive.Import;
using Archive.Model;

namespace Archive.Tests.Import.Boxes;

public sealed class MetsFormatTests
{
    private static readonly Lazy<(IReadOnlyList<ReadPage> Pages, IReadOnlyList<Fault> Faults)> Issue = new(() => InventedIssue.Read(InventedIssue.Files()));

    [Fact]
    public void Each_page_has_the_articles_of_the_logical_structure()
    {
        Assert.Equal(InventedIssue.Expected, string.Concat(Issue.Value.Pages.Select(page => $"page {page.Printed.Label}\n{BoxedPages.Result(page)}")));
    }

    [Fact]
    public void Nothing_of_it_is_refused() => Assert.Empty(Issue.Value.Faults);

    [Fact]
    public void What_the_issue_is_comes_from_its_description()
    {
        var printed = Issue.Value.Pages.Select(p => p.Printed).ToList();

        Assert.All(printed, p => Assert.Equal(("The Calder Vale Mercury", "1911-06-03", 1), (p.Newspaper, p.Date, p.Edition)));
        Assert.Equal(["1", "2", "3"], printed.Select(p => p.Label));
        Assert.Equal([1, 2, 3], printed.Select(p => p.Sequence));
    }

    [Fact]
    public void An_article_over_two_pages_goes_on_from_one_to_the_other()
    {
        var (first, last) = (Issue.Value.Pages[0].Articles[0], Issue.Value.Pages[2].Articles[0]);

        Assert.Equal(("3", null), (first.ContinuedOn, first.ContinuedFrom));
        Assert.Equal((null, "1"), (last.ContinuedOn, last.ContinuedFrom));
        Assert.DoesNotContain(last.Review, f => f.Code is "headline-missing" or "jump-open");
    }

    [Fact]
    public void Each_article_has_zones_on_the_page()
    {
        var articles = Issue.Value.Pages.SelectMany(p => p.Articles).ToList();

        Assert.All(articles, a => Assert.NotEmpty(a.Zones));
        Assert.All(articles.SelectMany(a => a.Zones).SelectMany(z => z.Points), p => Assert.True(p is { X: >= 0 and <= 1, Y: >= 0 and <= 1 }));
    }

    [Fact]
    public void Strict_F1_against_its_own_structure_is_one()
    {
        var tally = InventedIssue.Score(Issue.Value.Pages);

        Assert.Equal(1, tally["strict"]);
        Assert.Equal(1, tally["breaks"]);
        Assert.Equal(1, tally["title"]);
    }

    [Fact]
    public void Every_character_of_the_pages_is_in_their_articles_or_furniture_once()
    {
        foreach (var (page, k) in Issue.Value.Pages.Select((p, k) => (p, k)))
            Assert.Equal("lost:  added: ", Conservation.Of(InventedIssue.Page(k + 1).PlainText(isHardWrapped: true), InventedIssue.Draft(page)).ToString());
    }

    [Fact]
    public void A_page_knows_the_file_that_its_text_is_in() =>
        Assert.Equal(["text/00001.xml", "text/00002.xml", "text/00003.xml"], Issue.Value.Pages.SelectMany(page => page.Files));

    [Fact]
    public void Pages_of_a_file_that_no_page_of_the_issue_points_to_are_a_fault()
    {
        var files = InventedIssue.Files();
        var alto = Encoding.UTF8.GetString(files["text/00001.xml"]);
        var page = alto[alto.IndexOf("<Page", StringComparison.Ordinal)..(alto.IndexOf("</Page>", StringComparison.Ordinal) + "</Page>".Length)];
        files["text/00001.xml"] = Encoding.UTF8.GetBytes(alto.Replace(page, page + page.Replace("ID=\"", "ID=\"b", StringComparison.Ordinal), StringComparison.Ordinal));
        var (pages, faults) = InventedIssue.Read(files);

        Assert.Equal(3, pages.Count);
        Assert.Equal(("received/text/00001.xml", "a file of 2 pages"), Assert.Single(faults) is var fault ? (fault.File, fault.Found) : default);
    }

    [Fact]
    public void An_issue_without_articles_is_segmented_page_by_page()
    {
        var files = InventedIssue.Files();
        files["issue.mets.xml"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files["issue.mets.xml"]).Replace("TYPE=\"ARTICLE\"", "TYPE=\"PART\"", StringComparison.OrdinalIgnoreCase).Replace("TYPE=\"ADVERTISEMENT\"", "TYPE=\"PART\"", StringComparison.Ordinal).Replace("TYPE=\"illustration\"", "TYPE=\"PART\"", StringComparison.Ordinal));
        var (pages, faults) = InventedIssue.Read(files);

        Assert.Empty(faults);
        Assert.All(pages, page => Assert.NotEmpty(page.Blocks));
        Assert.Contains("Band contest draws four thousand", BoxedPages.Articles(pages[1]).Articles.Select(a => a.Headline));
    }

    [Fact]
    public void A_batch_leads_to_its_issues()
    {
        var files = InventedIssue.Files().ToDictionary(f => $"sn99/00001/1911060301/{f.Key}", f => f.Value, StringComparer.Ordinal);
        files["batch.xml"] = Encoding.UTF8.GetBytes("<batch xmlns=\"http://www.loc.gov/ndnp\"><issue lccn=\"sn99\" issueDate=\"1911-06-03\" editionOrder=\"01\">sn99/00001/1911060301/issue.mets.xml</issue><issue lccn=\"sn99\" issueDate=\"1911-06-10\" editionOrder=\"01\">sn99/gone.xml</issue></batch>");
        var faults = new List<Fault>();
        var pages = new NdnpBatchFormat().Read(FileInMemory.In(files, "batch.xml"), new FormatOptions(), faults).ToList();

        Assert.Equal(3, pages.Count);
        Assert.Equal(["sn99/00001/1911060301/issue.mets.xml", "sn99/00001/1911060301/text/00001.xml"], pages[0].Files);
        Assert.Contains("sn99/gone.xml", Assert.Single(faults).Found, StringComparison.Ordinal);
    }
}
