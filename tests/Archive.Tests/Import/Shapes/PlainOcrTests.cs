namespace Archive.Tests.Import.Shapes;

public sealed class PlainOcrTests
{
    [Fact]
    public void A_kicker_that_ends_in_a_colon_stands_above_its_headline()
    {
        var text = """
            老街联赛昨日全部结束

            本报讯（记者 李忠）老街联赛第十三轮昨日全部结束，柳湖队取得七连胜，继续领跑积分榜。

            联合国报告：

            全球粮食不安全人口上升

            新华社罗马5月19日电（记者 赵一禾）联合国粮农组织宣布，去年全球粮食不安全人口上升。

            """;

        Assert.Equal(["老街联赛昨日全部结束 1", "联合国报告：|全球粮食不安全人口上升 1"], TextPage.Outline(TextPage.Read(text, "plain-ocr")));
    }

    [Fact]
    public void Between_a_poem_and_its_title_stands_the_poet()
    {
        var article = TextPage.Read("湖边的石头\n\n苗麦青\n\n坐了一千年\n没有站起来\n没有说话\n\n它看过鱼\n也看过钓鱼的人\n\n等雨\n\n谷雨\n\n整个下午\n我们在屋檐下\n等一场雨\n", "plain-ocr").Articles[^1];

        Assert.Equal(("等雨", "谷雨", null), (article.Headline, article.Byline, article.Label));
    }

    [Fact]
    public void A_quoted_sentence_is_a_paragraph()
    {
        var text = """
            老街广场改造完成

            本报讯（记者 李忠）昨日，老街广场改造工程完成，新增停车位326个、充电桩48个。

            “以前接人要绕两公里。”

            的哥赵师傅说，“现在两分钟就能停好车。”

            据介绍，改造期间，施工单位克服了工期紧、场地小、人流大等困难，没有影响旅客出行。

            """;

        Assert.Equal(["老街广场改造完成 4"], TextPage.Outline(TextPage.Read(text, "plain-ocr")));
    }
}
