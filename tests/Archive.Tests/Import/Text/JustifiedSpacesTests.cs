using Archive.Import;

namespace Archive.Tests.Import.Text;

public sealed class JustifiedSpacesTests
{
    [Theory]
    [InlineData("城 核 心 区", "城核心区")]
    [InlineData("1300 多 亩 的", "1300多亩的")]
    [InlineData("吕 毅", "吕毅")]
    [InlineData("G20 峰会", "G20 峰会")]
    [InlineData("本报记者 李忠", "本报记者 李忠")]
    [InlineData("13 个 部门", "13 个 部门")]
    [InlineData("the old bridge", "the old bridge")]
    public void Spaces_go_where_they_part_single_characters(string line, string expected)
    {
        Assert.Equal(expected, JustifiedSpaces.Remove(line, out var removed));
        Assert.Equal(line != expected, removed);
    }
}
