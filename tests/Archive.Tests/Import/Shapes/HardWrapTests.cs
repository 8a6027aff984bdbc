using Archive.Model;

namespace Archive.Tests.Import.Shapes;

public sealed class HardWrapTests
{
    [Fact]
    public void A_headline_below_a_full_last_line_opens_an_article_where_a_dateline_follows()
    {
        var text = """
            柳湖竹产业链延伸
            本报讯（记者 李忠）竹屑
            和竹节过去都当柴烧。去年，镇
            里建起颗粒厂，年消化下脚料近
            三万吨，村集体增收八十六万元。
            我县首批巡河员正式上岗
            本报讯（通讯员 赵一禾）日前，
            我县首批128名巡河员正式上岗，
            负责日常巡查和保洁的各项工作。
            联合国报告：
            全球粮食不安全人口上升
            新华社罗马5月19日电（记者
            李忠）联合国粮农组织宣布，去
            年全球粮食不安全人口上升。
            """;

        var page = TextPage.Read(text, "pdf-hard-wrap");

        Assert.Equal(["柳湖竹产业链延伸 1", "我县首批巡河员正式上岗 1", "联合国报告：|全球粮食不安全人口上升 1"], TextPage.Outline(page));
    }

    [Fact]
    public void A_dateline_that_its_line_cuts_opens_an_article()
    {
        var text = """
            粮食不安全人口升至2.8亿
            新华社罗马5月19
            日电（记者 李忠）联
            合国粮农组织19日发布报
            告说，去年全球约2.8亿人
            面临严重粮食不安全，较
            前一年增加2400万人。
            """;

        var article = Assert.Single(TextPage.Read(text, "pdf-hard-wrap").Articles);

        Assert.Equal(("粮食不安全人口升至2.8亿", "新华社罗马5月19日电", "记者 李忠"), (article.Headline, article.Dateline, article.Byline));
    }

    [Fact]
    public void A_numbered_line_as_wide_as_its_column_is_a_crosshead_where_a_paragraph_opens_below()
    {
        var text = """
            柳湖汽车产业跑出加速度
            本报记者 李忠
            平均每90秒下线一台整车，
            这是柳湖新能源汽车产业园总
            装车间的速度。
            一、招商：从“一个”到“一群”
            2019年，项目落地之初，
            柳湖几乎没有一家汽配企业，
            招商专班先后跑了11个省市。
            二、服务：从“坐等”到“上门”
            园区里缺工缺钱，打一个
            电话就行。企业负责人说，服
            务专员整天在线。
            """;

        var article = Assert.Single(TextPage.Read(text, "pdf-hard-wrap").Articles);

        Assert.Equal(["一、招商：从“一个”到“一群”", "二、服务：从“坐等”到“上门”"], article.Blocks.Where(b => b.Type == BlockType.Crosshead).Select(b => b.Text));
        Assert.Equal(5, article.Blocks.Count);
    }

    [Fact]
    public void A_line_that_goes_on_with_one_character_and_a_comma_is_no_heading()
    {
        var text = """
            柳湖旅游有新招
            本报讯（记者 李忠）昨
            日，柳湖旅游推介会在南湖
            宾馆举行，发布十条线路。
            推介会上，柳湖还向全
            国游客发出邀请，推出免费
            门票三万张。
            据悉活动将持续到六月
            底，各景区将实行预约制。
            为方便游客，全市新增停车
            位二百个。
            """;

        Assert.DoesNotContain(Assert.Single(TextPage.Read(text, "pdf-hard-wrap").Articles).Blocks, block => block.Type == BlockType.Crosshead);
    }

    [Fact]
    public void The_lines_of_an_English_headline_are_parted_by_spaces()
    {
        var text = """
            Council backs new
            harbor bridge after
            years of debate
            County will pay
            half of its cost
            By MARTHA OAKES
            LAKE CITY — After nearly six
            years of argument, the City
            Council voted on Sunday night
            to replace the aging Harbor
            Street bridge with a span that
            planners say will carry twice
            the traffic of the present one.
            """;

        var article = Assert.Single(TextPage.Read(text, "pdf-hard-wrap").Articles);

        Assert.StartsWith("Council backs new harbor bridge after years of debate", $"{article.Headline} {article.Deck}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_call_above_the_byline_that_closes_a_text_is_its_last_sentence()
    {
        var text = """
            老街改造工程昨日完工
            昨天上午，老街改造工程完工，
            沿街的八十二家商户重新开门迎
            客，街口还添了座椅和路灯，老
            人走夜路心里不慌了，孩子们也
            有了玩耍的地方，邻居都说好。
            改造期间，施工单位采取错时施
            工的办法，没有影响居民的出行
            和商户的生意，工期也提前了。
            老街的明天一定更好！
            本报记者 李忠
            """;

        Assert.Equal("老街改造工程昨日完工", Assert.Single(TextPage.Read(text, "pdf-hard-wrap").Articles).Headline);
    }

    [Fact]
    public void A_quotation_set_in_below_a_full_line_opens_a_paragraph()
    {
        var text = """
            老厂房里的新生意
            本报讯（记者 李忠）昨天上
            午，城东文创园的咖啡馆已经坐满
            了人，谁能想到这里五年前还是一
            片废弃车间。
            目前，园区入驻企业83家，从
            业人员1200多人，平均年龄29岁。
            “在家门口就能做动画。”毕业
            于美术学院的赵一禾说，“房租还
            不到大城市的三分之一。”
            为吸引年轻人，园区还推出三
            年租金减免政策，配套建设人才公
            寓和共享食堂。
            """;

        var article = Assert.Single(TextPage.Read(text, "pdf-hard-wrap").Articles);

        Assert.Equal(4, article.Blocks.Count);
    }
}
