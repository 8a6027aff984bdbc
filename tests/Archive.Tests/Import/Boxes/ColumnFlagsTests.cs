using Archive.Import;
using Archive.Model;
using static Archive.Tests.Import.Boxes.SetLines;

namespace Archive.Tests.Import.Boxes;

/// <summary>What a person is asked to look at where columns and their order were judged.</summary>
public sealed class ColumnFlagsTests
{
    private static readonly string[] Full = ["今年新添了两台摊青机也能", "下个星期天气就要转晴产量", "水面上浮着一层薄薄的月光", "修了十四个月的石桥已通车"];

    [Fact]
    public void A_gutter_that_many_lines_share_is_not_flagged() => Assert.Empty(Flags(Parted([Block(Rows(4, i => 140))])));

    [Fact]
    public void A_gutter_that_two_lines_share_is_flagged()
    {
        var page = Parted([Block(Rows(2, i => 140))]);

        Assert.Equal(2, page.Regions.Count);
        Assert.All(Flags(page), flag => Assert.Equal((ReviewCodes.ColumnsJudged, "the line was cut at a white that few lines around it share"), (flag.Code, flag.Message)));
        Assert.NotEmpty(Flags(page));
    }

    [Fact]
    public void A_white_behind_which_lines_begin_at_no_edge_is_left_and_flagged()
    {
        var page = Parted([Block(Rows(4, i => 140 + (i * 3)))]);

        Assert.Single(page.Regions);
        Assert.Contains(Flags(page), flag => flag.Message == "the line was left whole at a white that lines around it share");
    }

    [Fact]
    public void A_line_wider_than_its_column_is_flagged()
    {
        BoxLine[] lines = [.. Column(0, 0, Full), Line(0, 60, Full[0] + Full[1]), .. Column(0, 75, Full)];

        Assert.Equal("the line is wider than its column; it may run over two", Assert.Single(Flags(WideLines.Flagged(new BoxPage([Block(lines)])))).Message);
    }

    [Fact]
    public void Blocks_that_no_white_parts_are_flagged()
    {
        // As the blades of a windmill.
        BoxRegion[] blades = [At(0, 0, 200, 100), At(210, 0, 300, 200), At(100, 210, 300, 300), At(0, 110, 90, 300), At(110, 120, 190, 190)];

        Assert.Contains(Flags(new BoxPage(PlaceOrder.Sort(new BoxPage(blades) { Width = 300, Height = 300 }))), flag => flag.Code == ReviewCodes.OrderJudged);
    }

    [Fact]
    public void Blocks_in_columns_are_not_flagged()
    {
        BoxRegion[] columns = [At(0, 0, 300, 30), At(0, 40, 90, 200), At(100, 40, 190, 100), At(100, 110, 190, 200), At(200, 40, 300, 200)];

        Assert.Empty(Flags(new BoxPage(PlaceOrder.Sort(new BoxPage(columns) { Width = 300, Height = 300 }))));
    }

    [Fact]
    public void The_flag_of_a_line_is_one_of_its_article()
    {
        BoxLine[] lines = [.. Column(0, 0, Full), Line(0, 60, Full[0]).WithFlag(ReviewCodes.ColumnsJudged, "why")];

        var read = BoxedReader.Read(new BoxPage([Block(lines)]) { Width = 200, Height = 200 }, "pdf", new FormatOptions());

        Assert.Contains(PageSegmenter.Segment(read).Articles.SelectMany(a => a.Review), flag => flag.Message == "why");
    }

    private static BoxLine[] Rows(int count, Func<int, double> right) => [.. Enumerable.Range(0, count).Select(i => Joined(Line(0, i * 15, Full[i]), Line(right(i), i * 15, Full[^(i + 1)])))];

    private static BoxRegion At(double left, double top, double right, double bottom) => new([Line(left, top, "石桥")]) { Box = new Box(left, top, right, bottom) };

    private static IReadOnlyList<ReviewFlag> Flags(BoxPage page) => [.. page.Regions.SelectMany(r => r.Lines).SelectMany(l => l.Flags)];
}
