using Archive.Import;

namespace Archive.Tests.Import.Shapes;

public sealed class SpacedTableTests
{
    [Theory]
    [InlineData("品种  价格\n白菜  1.5\n萝卜  1.2\n\n本报讯老街改造昨日启动，全市治水大会召开。", 3)]
    [InlineData("白菜 1.5 元\n萝卜 1.2 元\n土豆 2.0 元", 3)]
    [InlineData("白菜\t1.5\n萝卜\t1.2\n土豆\t2.0", 3)]
    [InlineData("白菜　1.5\n萝卜　1.2\n土豆　2.0\n茄子　2.0", 4)]
    [InlineData("白菜  1.5\n萝卜  1.2", 0)]
    [InlineData("甲  乙\n丙  丁\n戊  己", 0)] // no figures
    [InlineData("老街改造启动\n白菜  1.5\n萝卜  1.2\n土豆  2.0", 0)]
    [InlineData("白菜  1.5\n萝卜  1.2  1.3  1.4\n土豆  2.0", 0)]
    public void Rows_with_as_many_cells_and_figures_among_them_are_a_table(string text, int rows) =>
        Assert.Equal(rows, SpacedTable.RowsIn(SourceText.Parse(text).Lines)[0]);

    [Fact]
    public void A_table_becomes_pipes_with_every_cell() => Assert.Equal(
        "| 品种 | 价格 |  |\n| --- | --- | --- |\n| 白菜 | 1.5 | a\\|b |\n| 萝卜 | 1.2 |  |",
        SpacedTable.ToMarkdown(["品种  价格", "白菜  1.5  a|b", "萝卜  1.2"]));
}
