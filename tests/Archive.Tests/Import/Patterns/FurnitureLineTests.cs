using Archive.Import;

namespace Archive.Tests.Import.Patterns;

public sealed class FurnitureLineTests
{
    [Theory]
    [InlineData("数字报 微信公众平台")]
    [InlineData("数字报 客户端 微信公众号")]
    [InlineData("柳湖手机报 官方微信 官方微博")]
    [InlineData("本报公众号")]
    [InlineData("柳湖日报客户端")]
    [InlineData("扫码关注本报公众号")]
    [InlineData("扫描二维码下载柳湖日报客户端")]
    [InlineData("更多精彩请扫码关注")]
    [InlineData("新闻热线：0690-5550137")]
    [InlineData("新闻热线 5208110")]
    [InlineData("读者热线:96009")]
    [InlineData("数字报：www.liuhu.example.com")]
    [InlineData("中共柳湖县委主办 准印证号 012")]
    [InlineData("县委宣传部主管 融媒体中心主办")]
    [InlineData("第1206期")]
    [InlineData("上一版 下一版")]
    [InlineData("未经授权不得转载")]
    [InlineData("技术支持：湖城传媒")]
    [InlineData("网警备案号 33010002000000")]
    [InlineData("打印 关闭 分享到：")]
    [InlineData("放大 缩小 默认")]
    [InlineData("大 | 中 | 小")]
    public void An_imprint_is_known_by_its_words(string line) => Assert.True(FurnitureLine.IsImprint(line));

    [Theory]
    [InlineData("一张二维码 看病全流程")]
    [InlineData("扫码点餐不应成为唯一选项")]
    [InlineData("“共享纸巾机”不能只扫码不出纸")]
    [InlineData("关注公众号才能点餐 合理吗")]
    [InlineData("市民热线:一头连着政府")]
    [InlineData("12345热线 去年接听百万")]
    [InlineData("新闻热线开通十周年")]
    [InlineData("农产品客户端上线 菜农笑了")]
    [InlineData("小区物业主办 百桌家宴暖人心")]
    [InlineData("《柳湖志》出版 收录三百年史料")]
    [InlineData("老字号大集今日开市")]
    [InlineData("打印的房子能住人")]
    [InlineData("大中小学同上一堂课")]
    [InlineData("市委党校第3期青干班开班")]
    [InlineData("未经授权采集人脸 物业被判赔偿")]
    [InlineData("（上接第一版）工人们正为客")]
    public void A_headline_with_such_words_is_none(string line)
    {
        Assert.False(FurnitureLine.IsImprint(line));
        Assert.Contains(TextPage.Read($"{line}\n\n本报讯（记者 李忠）昨天上午，老街改造工程开工，居民说要快，也要好。\n").Articles, article => article.Headline == line || article.JumpMarks.Count > 0);
    }
}
