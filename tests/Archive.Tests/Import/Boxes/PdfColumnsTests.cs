using Archive.Import;
using static Archive.Tests.Import.Boxes.SetLines;

namespace Archive.Tests.Import.Boxes;

/// <summary>What is made of blocks and lines that pdftotext ran over the white between columns, with invented boxes.</summary>
public sealed class PdfColumnsTests
{
    private static readonly string[] Full = ["今年新添了两台摊青机也能", "下个星期天气就要转晴产量", "水面上浮着一层薄薄的月光"];

    [Fact]
    public void Lines_side_by_side_in_a_block_are_two_columns()
    {
        var headline = Line(0, 0, "石桥今日通车", 2 * Size);
        var left = Column(0, 30, Full);
        var right = Column(140, 30, Full);

        Assert.Equal(["石桥今日通车", Full[0], Full[0]], Starts([Block([headline, left[0], right[0], .. left[1..], .. right[1..]])]));
    }

    [Fact]
    public void A_paragraph_below_a_short_last_line_goes_on_in_its_column()
    {
        BoxLine[] left = [.. Column(0, 0, Full), Line(0, 45, "里。"), Line(20, 60, Full[0][2..]), Line(0, 75, Full[1])];

        Assert.Equal([Full[0]], Starts([Block(left)]));
    }

    [Fact]
    public void The_second_line_of_a_headline_is_cut_from_the_text_beside_it()
    {
        var beside = Joined(Line(0, 30, Full[0]), Line(140, 25, "海边", 2 * Size));
        BoxRegion[] blocks = [Block([Line(140, 0, "公交线路延伸到", 2 * Size), beside]), Block(Column(0, 45, Full)), Block(Column(140, 55, Full))];

        var page = TrimmedBoxes.Of(new BoxPage(blocks));

        Assert.Contains(Parted(page.Regions).Regions, r => r.Lines.Select(l => l.Text).SequenceEqual(["公交线路延伸到", "海边"]));
    }

    [Fact]
    public void English_headlines_in_one_line_are_cut_above_their_columns()
    {
        var heads = Joined(Line(0, 0, "Ferry makes its last journey", 2 * Size), Line(320, 0, "Harbour lamp lit once more", 2 * Size));
        BoxRegion[] blocks = [Block([heads]), Block(Column(0, 40, ["the rope was tied to the ring and the band", "played until the lamps on the bank were lit"])), Block(Column(320, 40, ["after two winters in the dark it burns again", "and the men had gathered money for the glass"]))];

        Assert.Equal(["Ferry makes its last journey", "Harbour lamp lit once more"], Starts(blocks).Where(text => text.Contains('F', StringComparison.Ordinal) || text.Contains('H', StringComparison.Ordinal)));
    }

    [Fact]
    public void Headlines_further_apart_than_words_stay_two()
    {
        var left = Line(0, 0, "Ferry makes its last journey", 2 * Size);
        var page = new BoxPage([Block([left]), Block([Line(left.Box.Right + (1.4 * Size * 2), 0, "Harbour lamp lit once more", 2 * Size)]), Block(Column(0, 40, ["the rope was tied to the ring and the band", "played until the lamps on the bank were lit"]))]);

        Assert.Equal(3, SplitHeadlines.Joined(page).Regions.Count);
    }

    [Fact]
    public void A_headline_with_a_printed_space_is_one()
    {
        var left = Line(0, 0, "林照水", 2 * Size);
        var page = new BoxPage([Block([left]), Block([Line(left.Box.Right + (1.4 * Size * 2), 0, "守着灯塔的人", 2 * Size)]), Block(Column(0, 40, Full))]);

        Assert.Equal(2, SplitHeadlines.Joined(page).Regions.Count);
    }

    /// <summary>The second headline stands nearly above the middle of three columns.</summary>
    [Fact]
    public void A_headline_that_begins_at_the_edge_of_its_column_is_not_centred_over_others()
    {
        BoxRegion[] blocks = [Block([Line(0, 0, "头采茶昨天", 2 * Size)]), Block([Line(280, 0, "老木匠的手", 2 * Size)]), .. new[] { 0, 140, 280, 420 }.Select(x => Block(Column(x, 30, Full)))];

        Assert.Equal([0, 0, 140, 280, 280, 420], Ordered(blocks).Select(r => r.Box.Left));
    }

    [Fact]
    public void A_headline_of_the_whole_page_heads_columns_of_which_the_last_are_empty()
    {
        BoxRegion[] blocks = [Block([Line(200, 0, "石桥今日通车", 2 * Size)]), .. new[] { 0, 140, 280 }.Select(x => Block(Column(x, 30, Full))), Block([Line(0, 100, "一", 2 * Size)]), Block(Column(400, 130, Full))];

        Assert.Equal("石桥今日通车", Ordered(blocks)[0].Lines[0].Text);
    }

    /// <summary>The white between the second and the third column runs through the whole page, since no headline reaches over it.</summary>
    [Fact]
    public void A_column_without_a_headline_goes_on_with_those_on_its_left_before_the_headlines_below()
    {
        BoxRegion[] blocks =
        [
            Block([Line(0, 0, "集市搬到车站旁", 2 * Size)]), .. new[] { 0, 140, 280 }.Select(x => Block(Column(x, 30, Full))),
            Block([Line(0, 120, "头采茶昨天开称", 2 * Size)]), .. new[] { 0, 140 }.Select(x => Block(Column(x, 150, Full))),
            Block([Line(280, 120, "石桥今日通车", 2 * Size)]), Block(Column(280, 150, Full)),
        ];

        Assert.Equal([(0, 0), (0, 30), (140, 30), (280, 30), (0, 120), (0, 150), (140, 150), (280, 120), (280, 150)], Ordered(blocks).Select(r => ((int)r.Box.Left, (int)r.Box.Top)));
    }

    [Fact]
    public void Headlines_side_by_side_in_a_block_are_two()
    {
        var block = Block([Line(0, 0, "老木匠的手艺", 2 * Size), Line(200, 0, "头采茶昨天", 2 * Size), Line(40, 26, "有传人", 2 * Size)]);

        Assert.Equal(["老木匠的手艺 有传人", "头采茶昨天"], Parted(block, Block(Column(0, 60, Full)), Block(Column(200, 30, Full))).Regions.Where(r => r.Lines[0].Size > 15).Select(r => string.Join(' ', r.Lines.Select(l => l.Text))));
    }

    private static IEnumerable<string> Starts(IReadOnlyList<BoxRegion> blocks) => Parted(blocks).Regions.OrderBy(r => r.Box.Top).ThenBy(r => r.Box.Left).Select(r => r.Lines[0].Text);

    private static IReadOnlyList<BoxRegion> Ordered(IReadOnlyList<BoxRegion> blocks) => PlaceOrder.Sort(new BoxPage(blocks) { Width = 600, Height = 800 });
}
