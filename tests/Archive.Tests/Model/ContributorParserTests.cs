using Archive.Model;

namespace Archive.Tests.Model;

public sealed class ContributorParserTests
{
    [Theory]
    [InlineData("浙江日报记者 应建勇 王国锋 本报记者 吕毅", "应建勇 Reporter 浙江日报; 王国锋 Reporter 浙江日报; 吕毅 Reporter 本报")]
    [InlineData("记者 杨瑾 通讯员 赵斌", "杨瑾 Reporter; 赵斌 Correspondent")]
    [InlineData("钱少文 汤美玲/文 余文华/摄", "钱少文 Writer; 汤美玲 Writer; 余文华 Photographer")]
    [InlineData("记者 李忠 摄", "李忠 Photographer")]
    [InlineData("本报记者 章　予 梁秋白", "章予 Reporter 本报; 梁秋白 Reporter 本报")]
    [InlineData("□ 记者 谭晓晖", "谭晓晖 Reporter")]
    [InlineData("文／記者盧思齊 圖／記者顏伯安", "盧思齊 Writer; 顏伯安 Photographer")]
    [InlineData("〔記者林佩君／海瀾報導〕", "林佩君 Reporter")]
    [InlineData("彭小燕", "彭小燕 Author")]
    [InlineData("读者 钱桂芳", "钱桂芳 Author")]
    [InlineData("纺织新村读者 季敏", "季敏 Author 纺织新村")]
    [InlineData("市民 祝小满", "祝小满 Author")]
    [InlineData("作者：李小满，系中学教师", "李小满 Author")]
    [InlineData("柯以安 （作者為社區大學講師）", "柯以安 Author")]
    [InlineData("（作者单位：云溪县图书馆）", "")]
    [InlineData("Helen Marsh", "Helen Marsh Author")]
    [InlineData("— Helen Marsh, Lake City", "Helen Marsh Author")]
    [InlineData("By Laura Finch / Staff Writer", "Laura Finch Author")]
    [InlineData("By MARGARET OYELARAN Ledger Staff Writer", "MARGARET OYELARAN Author")]
    [InlineData("By Jonah Reyes and Emily Sato", "Jonah Reyes Author; Emily Sato Author")]
    public void A_byline_names_its_people_with_role_and_affiliation(string byline, string expected)
    {
        var people = new Article { Id = 1, Byline = byline }.Contributors;
        Assert.Equal(expected, string.Join("; ", people.Select(p => $"{p.Name} {p.Role} {p.Affiliation}".Trim())));
    }

    [Fact]
    public void A_credit_line_among_the_captions_counts_and_a_long_caption_does_not()
    {
        var article = new Article { Id = 1, Blocks = [Block.Caption("制图 王璟"), Block.Caption("图为收割机在田间来回穿梭，农户们正忙着装袋，金黄的稻谷铺满了晒场，一派丰收景象。")] };
        Assert.Equal([new Contributor("王璟", ContributorRole.Graphics)], article.Contributors);
    }
}
