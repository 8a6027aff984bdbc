using Archive.Model;

namespace Archive.Tests.Import.Fields;

public sealed class KindJudgeTests
{
    [Theory]
    [InlineData("老街夜市开张\n\n本报记者 李忠\n\n老街夜市昨晚开张，商户拿出折扣和优惠，热线一天接到126个电话。\n", ArticleKind.News)]
    [InlineData("首批巡河员名单公示\n\n本报记者 李忠\n\n市水务局昨天公布首批巡河员名单，市民可以提出意见。\n", ArticleKind.News)]
    [InlineData("首批巡河员名单公示\n\n市水务局拟聘用以下人员为巡河员，如有异议，请在五日内提出。\n", ArticleKind.Notice)]
    [InlineData("老街夜市开张\n\n全场折扣，进店有好礼，订购热线：5550137。\n", ArticleKind.Advertisement)]
    [InlineData("Bridge fund grows\n\nThe county gave $240 for the bridge on Monday, and the town gave $1,200 more.\n", ArticleKind.News)]
    [InlineData("一题两解\n\n设一边为$3$，另一边为$4$，求斜边之长，答案是五。\n", ArticleKind.News)]
    public void A_reporter_writes_no_advertisement_and_no_notice(string text, ArticleKind expected) => Assert.Equal(expected, Assert.Single(TextPage.Read(text, "plain-ocr").Articles).Kind);
}
