using Archive.Commands;
using Archive.Import;
using Archive.Model;

namespace Archive.Tests.Import.Formats;

/// <summary>The way from a file of a format to a draft: recognised by content, leads first, then the same rules as plain text.</summary>
public sealed class PageFormatsTests
{
    private const string Slip = "%SLIP\npaper 水乡日报\ndate 2021-10-23\npage 第01版\narticle 石桥今日通车|本报讯 石桥昨天通车。\n";

    private static readonly IPageFormat[] Formats = [new SlipFormat(), new ListFormat()];

    private static readonly Newspaper[] Newspapers = [new Newspaper { Id = "sxrb", Name = "水乡日报" }];

    [Fact]
    public void A_format_is_recognised_by_what_is_in_the_file()
    {
        var files = LooseFile.Together(("a.txt", Slip), ("b.slip", "no slip"), ("c.txt", "%LIST\n"));
        Assert.Equal(["SlipFormat", "text", "ListFormat"], files.Select(file => PageFormats.Of(file, Formats)?.GetType().Name ?? "text"));
    }

    [Fact]
    public void Page_and_newspaper_are_what_the_source_says()
    {
        var draft = Assert.Single(Read(("a.slip", Slip))).Draft!;
        Assert.Equal(("sxrb", "2021-10-23", "1", "slip"), (draft.Newspaper?.Id, draft.Date?.Text, draft.Label, draft.Source.Shape));
        Assert.Empty(draft.Articles[0].Review);
        Assert.Matches("^[0-9a-f]{64}$", draft.Source.Sha256);
    }

    [Fact]
    public void What_is_said_of_a_file_goes_first_and_the_difference_is_flagged()
    {
        var draft = Assert.Single(Read(new KnownFacts { Label = "A1" }, ("a.slip", Slip))).Draft!;
        Assert.Equal("A1", draft.Label);
        Assert.Equal(["fact-conflict"], draft.Articles[0].Review.Select(flag => flag.Code));
    }

    [Fact]
    public void Blocks_become_articles_as_lines_of_text_do()
    {
        var draft = Assert.Single(Read(("a.slip", "%SLIP\npage A1\nheading 石桥今日通车\nblock 本报讯 石桥昨天通车。\nheading 新茶上市\nblock 本报讯 头采茶昨天开称。\n"))).Draft!;
        Assert.Equal(["石桥今日通车", "新茶上市"], draft.Articles.Select(article => article.Headline));
        Assert.False(draft.IsPart);
    }

    [Fact]
    public void What_a_lead_read_is_not_read_again()
    {
        var drafts = Read(("1.slip", Slip), ("2.slip", Slip.Replace("石桥今日通车", "新茶上市", StringComparison.Ordinal)), ("3.slip", Slip), ("z.list", "%LIST\n1.slip\n2.slip\n"));
        Assert.Equal(["z.list", "3.slip"], drafts.Select(result => result.Draft!.Source.File));
        Assert.Equal(["z.list", "1.slip", "2.slip"], drafts[0].Draft!.Source.Files);
        Assert.Equal([1, 2], drafts[0].Draft!.Articles.Select(article => article.Id));
    }

    [Fact]
    public void A_file_that_breaks_gives_the_pages_before_and_a_fault()
    {
        var results = Read(("a.slip", $"{Slip}wrong\nnext\npage 2\nbreak\n"), ("b.slip", Slip));
        Assert.Equal([1, 1, 0], results.Select(result => result.Faults.Count));
        Assert.Equal(["a.slip", null, "b.slip"], results.Select(result => result.Draft?.Source.File));
        Assert.Equal("in/a.slip:6: found a wrong line; expected a right one", results[0].Faults[0].ToString());
        Assert.Contains("(Broken)", results[1].Faults[0].Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_that_no_page_can_have_is_told_and_asked_for()
    {
        var result = Assert.Single(Read(("a.slip", "%SLIP\npage 1-2\narticle a|b.\n")));
        Assert.Null(result.Draft!.Label);
        Assert.Equal(["the source calls the page '1-2', which no label can be"], result.Notes);
    }

    [Fact]
    public void The_picture_is_the_one_that_the_source_names_or_that_lies_beside_it()
    {
        var results = Read(("a.slip", "%SLIP\nimage scan.png\n"), ("b.slip", Slip), ("b.jpg", "x"), ("scan.png", "x"));
        Assert.Equal(["scan.png", "b.jpg"], results.Select(result => result.Draft!.Image?.Path));
    }

    [Fact]
    public void A_page_of_several_slips_is_one()
    {
        var parts = Read(("a1.slip", Slip), ("a2.slip", Slip.Replace("石桥今日通车", "新茶上市", StringComparison.Ordinal))).ConvertAll(result => result.Draft!);
        Assert.All(parts, part => Assert.True(part.IsPart));
        var page = DraftMerge.Merge(parts);
        Assert.Equal(("a*.slip", "a1.slip a2.slip"), (page.Source.File, string.Join(' ', page.Source.Files)));
        Assert.Equal(["1 石桥今日通车", "2 新茶上市"], page.Articles.Select(article => $"{article.Id} {article.Headline}"));
    }

    private static List<ImportResult> Read(params (string Path, string Text)[] files) => Read(new KnownFacts(), files);

    private static List<ImportResult> Read(KnownFacts known, params (string Path, string Text)[] files)
    {
        var faults = new List<Fault>();
        var options = new PlanOptions { Formats = Formats, Known = _ => (null, known), Newspapers = Newspapers };
        var plan = ImportPlan.Make(LooseFile.Together(files), options, faults);
        Assert.Empty(faults);
        var run = new ImportRun(new FileImporter(new FormatOptions(), Newspapers), plan, jobs: 2);
        return [.. run.Read(CancellationToken.None).SelectMany(read => read.Results)];
    }
}
