using Archive.Model;

namespace Archive.Tests.Import.Shapes;

/// <summary>Essays whose first section begins right below the author's name.</summary>
public sealed class SectionNumberTests
{
    [Theory]
    [InlineData("论随遇而安\n□ 沈慕白\n一、何谓随遇\n随遇是一种选择。有人说，它就是不争。\n二、为何而安\n原因有三：一是压力大，二是路子窄。\n三、如何起身\n路在脚下。起身，从一件小事开始。\n", "一、何谓随遇|二、为何而安|三、如何起身")]
    [InlineData("运河三题\n\n朱砚秋\n\n一\n\n拱桥边的茶馆开了八十年。老板换了三代，竹椅还是那一把。\n\n二\n\n码头拆了以后，搬运工老罗还常来。他蹲在石阶上，数着远去的驳船。\n", "一|二")]
    [InlineData("# 论随遇而安\n\n本报记者 沈慕白\n\n## 一、何谓随遇\n\n随遇是一种选择。有人说，它就是不争。\n\n## 二、为何而安\n\n原因有三：一是压力大，二是路子窄。\n", "一、何谓随遇|二、为何而安")]
    public void Its_sections_are_crossheads_of_one_article(string text, string crossheads)
    {
        var article = Assert.Single(TextPage.Read(text).Articles);

        Assert.Equal(text.Split('\n')[0].TrimStart('#', ' '), article.Headline);
        Assert.NotNull(article.Byline);
        Assert.Equal(crossheads, string.Join('|', article.Blocks.Where(block => block.Type == BlockType.Crosshead).Select(block => block.Text)));
    }
}
