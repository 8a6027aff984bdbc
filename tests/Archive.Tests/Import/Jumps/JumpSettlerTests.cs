using Archive.Import;
using Archive.Model;

namespace Archive.Tests.Import.Jumps;

/// <summary>Which flags of jumps stay when the pages of an edition are known.</summary>
public sealed class JumpSettlerTests
{
    private static readonly EditionKey Key = new("sxrb", EdtfDate.Parse("2022-05-06"));

    [Fact]
    public void Both_ends_of_a_jump_that_is_matched_lose_their_flags()
    {
        var settled = Settle([PageOf("A1", Story(on: "4")), PageOf("A4", Story(from: "1"))]);
        Assert.Equal(["A1:", "A4:"], settled);
    }

    [Fact]
    public void A_jump_to_a_page_that_is_not_there_or_to_nothing_alike_keeps_its_flag()
    {
        var settled = Settle([PageOf("1", Story(on: "9")), PageOf("2", Story(on: "3")), PageOf("3", Story() with { Headline = "新茶上市" }, Story() with { Id = 2, Headline = "渡口停航" })]);
        Assert.Equal(["1: continues on page 9", "2: continues on page 3", "3:"], settled);
    }

    [Fact]
    public void A_jump_of_a_source_that_flags_nothing_gets_its_flag()
    {
        var settled = Settle([PageOf("1", Story(on: "9") with { Review = [] })]);
        Assert.Equal(["1: continues on page 9"], settled);
    }

    [Fact]
    public void Pages_that_are_there_lose_flags_and_get_none()
    {
        var (pages, others) = JumpSettler.Settle([PageOf("4", Story(from: "1"))], [PageOf("1", Story(on: "4")), PageOf("5", Story(on: "9") with { Review = [] })]);
        Assert.Equal(["4:", "1:", "5:"], pages.Concat(others).Select(Shown));
    }

    [Fact]
    public void A_match_by_words_alone_is_flagged_as_one()
    {
        var story = Story(on: "2") with { Blocks = [Block.Paragraph("北门老码头的修缮昨天完工，船工林照水把缆绳系上石桩。")] };
        var settled = Settle([
            PageOf("1", story),
            PageOf(
                "2",
                Story(from: "1") with { Headline = "清河道" },
                Story(from: "1") with { Id = 2, Headline = "又一程", Blocks = [Block.Paragraph("林照水说，北门老码头的石桩是他祖父立的，缆绳磨出的槽还在。")] })]);
        Assert.Equal("1: by its words alone, the other part is article 2 of page 2", settled[0]);
    }

    private static List<string> Settle(IReadOnlyList<Page> pages) => [.. JumpSettler.Settle(pages, []).Pages.Select(Shown)];

    private static string Shown(Page page) => $"{page.Label}: {string.Join("; ", page.Articles.SelectMany(article => article.Review).Select(flag => flag.Message))}".TrimEnd();

    private static Article Story(string? on = null, string? from = null) => new()
    {
        Id = 1,
        Headline = "石桥今日通车",
        Blocks = [Block.Paragraph("文。")],
        ContinuedOn = on,
        ContinuedFrom = from,
        Review = [.. new[] { on is null ? null : JumpFlag.On(on, 3), from is null ? null : JumpFlag.From(from, 4) }.OfType<ReviewFlag>()],
    };

    private static Page PageOf(string label, params Article[] articles) => new() { Edition = Key, Label = label, Sequence = 1, Articles = [.. articles] };
}
