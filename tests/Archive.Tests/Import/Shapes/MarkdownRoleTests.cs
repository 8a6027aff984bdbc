using Archive.Import;
using Archive.Model;

namespace Archive.Tests.Import.Shapes;

/// <summary>OCR marks the headline alone: what the lines around it are follows from their words and place.</summary>
public sealed class MarkdownRoleTests
{
    private const string News = "本报讯（记者 何晓岚）5月18日上午，全县防汛工作会议召开，部署今年的防汛工作。";

    [Theory]
    [InlineData("陈立群主持并讲话", "陈立群主持并讲话")]
    [InlineData("要立足防大汛", "要立足防大汛")]
    [InlineData("——全县防汛工作会议侧记", "——全县防汛工作会议侧记")]
    public void A_short_line_below_the_headline_is_its_deck(string line, string deck)
    {
        var article = Single($"# 全县防汛工作会议召开\n\n{line}\n\n{News}\n");

        Assert.Equal(("全县防汛工作会议召开", deck, "记者 何晓岚"), (article.Headline, article.Deck, article.Byline));
        Assert.Equal("本报讯", article.Dateline);
    }

    [Theory]
    [InlineData("周文斌")]
    [InlineData("王　强")]
    [InlineData("本报评论员")]
    [InlineData("文/陈小满")]
    [InlineData("图/文 本报记者 何晓岚")]
    [InlineData("文/图：叶思敏")]
    public void Names_below_the_headline_are_its_byline(string line)
    {
        var article = Single($"# 慢一点又何妨\n\n{line}\n\n地铁里，人人步履匆匆。我却喜欢在站台上多站一会儿，看一趟车开走，再等下一趟。\n");

        Assert.Equal("慢一点又何妨", article.Headline);
        Assert.Equal(line, article.Byline);
        Assert.StartsWith("地铁里", article.Blocks.Single(block => block.Type == BlockType.Paragraph && block.Text.Length > 20).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kicker_without_a_mark_is_of_the_article_below()
    {
        var draft = Draft($"# 夏粮收购价格公布\n\n市粮食局昨日公布今年夏粮收购价格。\n\n市委书记陈立群在会议上强调\n\n# 坚决守牢安全底线\n\n{News}\n");

        Assert.Equal(("坚决守牢安全底线", "市委书记陈立群在会议上强调"), (draft.Articles[1].Headline, draft.Articles[1].Kicker));
        Assert.Single(draft.Articles[0].Blocks);
    }

    [Theory]
    [InlineData("# 老街新生", "## ——双溪镇古街改造见闻")]
    [InlineData("# 灯塔", "## 一、初上孤岛")]
    [InlineData("# 灯塔", "**初上孤岛**")]
    [InlineData("# 灯塔", "**问：您第一次上岛是什么时候？**")]
    public void A_short_headline_above_a_lower_one_is_the_headline(string headline, string below)
    {
        var article = Single($"{headline}\n\n{below}\n\n1988年3月，叶超群第一次上岛。那年他20岁，岛上只有他一人。\n\n没有手机，一封信要走半个月。\n");

        Assert.Equal((headline[2..], null), (article.Headline, article.Label));
    }

    [Theory]
    [InlineData("第一年，亏了十二万元。可他没有退缩。", BlockType.Paragraph)]
    [InlineData("林晓在田间查看秧苗。", BlockType.Caption)]
    [InlineData("林晓在查看秧苗。本报记者 马可 摄", BlockType.Caption)]
    [InlineData("图为林晓在查看秧苗", BlockType.Caption)]
    [InlineData("■林晓昨日在查看秧苗。 （马可摄）", BlockType.Caption)]
    public void Below_a_picture_more_than_one_sentence_is_text(string line, BlockType expected)
    {
        var article = Single($"# 海归博士返乡种稻\n\n三年前，林晓回到家乡，承包了三百亩水田。\n\n![](images/p1.jpg)\n\n{line}\n\n第二年，稻米卖到了每斤八元。\n");

        Assert.Equal(expected, article.Blocks[2].Type);
    }

    [Fact]
    public void Bold_lines_alone_are_headlines()
    {
        var draft = Draft("**0比0闷平 海港遗憾失主场**\n\n本报记者 谢宇航\n\n昨晚的焦点战，海港坐镇主场与滨海队互交白卷，主场连胜被终结在7场。\n\n**女排联赛：江州女排逆转**\n\n本报讯（记者 孙丽）昨日，江州女排以3比1逆转云山队，获得第三名。\n");

        Assert.Equal(["0比0闷平 海港遗憾失主场", "女排联赛：江州女排逆转"], draft.Articles.Select(article => article.Headline));
    }

    private static Article Single(string text) => Draft(text).Articles.Single();

    private static DraftPage Draft(string text)
    {
        var draft = TextPage.Read(text);
        Assert.Equal("markdown-ocr", draft.Source.Shape);
        Assert.Empty(InContent.Faults(draft));
        return draft;
    }
}
