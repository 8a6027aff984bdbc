using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>
/// Standing heads (栏题) known by their words: the label of an editorial, of briefs, of notices. Others are known only by where
/// they stand (<see cref="LabelJudge"/>).
/// </summary>
internal static partial class StandingHead
{
    /// <summary>社论, 短评, 本报评论员: what follows is the paper's opinion.</summary>
    public static bool IsEditorial(string line) => line.Length <= 16 && Editorial().IsMatch(line);

    /// <summary>本报评论员: below a headline it signs the opinion.</summary>
    public static bool IsEditorialist(string line) => line is "本报评论员" or "本報評論員" or "特约评论员" or "评论员" or "本刊评论员";

    /// <summary>公告, 遗失声明, 天气预报: what follows is no news.</summary>
    public static bool IsNotice(string line) => line.Length <= 34 && Notice().IsMatch(line.Length <= 6 ? line.Replace(" ", "", StringComparison.Ordinal) : line);

    /// <summary>昨日行情, 时刻表, POLICE LOG: figures and entries that a paper prints every day.</summary>
    public static bool IsService(string line) => line.Length <= 24 && Service().IsMatch(line);

    /// <summary>Whether a line by its words heads something of its own, and no part of a story.</summary>
    public static bool IsOwn(string line) => IsBriefs(line) || IsNotice(line) || IsEditorial(line) || IsColumn(line) || IsPhotoLabel(line) || IsLetters(line) || IsService(line) || IsBox(line);

    /// <summary>全民创业行动: words that name a campaign, under which its stories stand.</summary>
    public static bool IsCampaign(string line) => line.Length <= 14 && Campaign().IsMatch(line);

    /// <summary>相关链接, 新闻背景: a box beside a story.</summary>
    public static bool IsBox(string line) => line.Length <= 8 && Box().IsMatch(line);

    /// <summary>Whether a line heads what stands below it, wherever the headlines of the page stand: briefs, notices, opinion, boxes.</summary>
    public static bool HeadsBelow(string line) => IsBriefs(line) || IsNotice(line) || IsEditorial(line) || IsBox(line);

    /// <summary>简讯, 短波: several short articles follow.</summary>
    public static bool IsBriefs(string line) => line.Length <= 16 && Briefs().IsMatch(line);

    /// <summary>Whether the words are those of a column: 民生·关注, 灯下漫笔, 基层快报.</summary>
    public static bool IsColumn(string line) => line.Length <= 24 && Column().IsMatch(line);

    /// <summary>读者来信, Letters to the Editor: what follows is signed below.</summary>
    public static bool IsLetters(string line) => line.Length <= 40 && Letters().IsMatch(line);

    /// <summary>图片新闻: a photo story without a headline of its own follows.</summary>
    public static bool IsPhotoLabel(string line) => line.Length <= 8 && PhotoLabel().IsMatch(line);

    [GeneratedRegex("^[\u4e00-\u9fff·]{0,8}(?:收市價|收市价|行情|牌价|牌價|物價|菜价|菜價|船期|班次|时刻表|時刻表|赛程|賽程|积分榜|積分榜|比分|开奖|開獎|汇率|匯率|路况|路況|潮汐|节目表|節目表|节目预告|影讯|影訊)$|^(?:(?:[A-Z][a-z]+|[A-Z]+) )?(?:MARKETS?|Markets?|Tides?(?: and Sun| Table)?|TIDES|Scores|SCORES|Scoreboard|SCOREBOARD|Standings|STANDINGS|Calendar|CALENDAR|Births|BIRTHS|Deaths|DEATHS|Marriages|(?:Police|Sheriff[’']s|Fire) (?:Log|log|Blotter|blotter)|(?:POLICE|SHERIFF[’']S|FIRE) (?:LOG|BLOTTER)|Court News|COURT NEWS)$", RegexOptions.CultureInvariant)]
    private static partial Regex Service();

    [GeneratedRegex("^[【\\[■●◆]?(?:(?:相关|相關|新闻|新聞|背景|延伸)(?:链接|鏈結|連結|背景|新闻|新聞|资料|資料|阅读|閱讀)|名词解释|名詞解釋|小资料|小資料|小贴士|小貼士|新闻多一点|小檔案|小档案|知多D)[】\\]]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Box();

    [GeneratedRegex("^[“「]?[\u4e00-\u9fff·]{2,10}(?:行动|行動|活动|活動|工程|计划|計劃|系列|专项|專項|会战|會戰|竞赛|競賽|评选|評選|进行时|進行時|走基层|在行动)[”」]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Campaign();

    [GeneratedRegex("(?:来信|來信|投书|投書|心声|心聲|信箱|读者[·・]编者|讀者[·・]編者|编读往来|編讀往來)[】\\]]?$|^(?:LETTERS?|Letters?)(?: (?:TO THE EDITOR|[Tt]o the [Ee]ditor)$|:|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();

    [GeneratedRegex("^[【\\[■●◆]?(?:图片新闻|圖片新聞|图片报道|图说|圖說|新闻图片|影像|镜头|鏡頭|看图|视觉)[】\\]]?$", RegexOptions.CultureInvariant)]
    private static partial Regex PhotoLabel();

    [GeneratedRegex(@"^[【\[■●◆]?(?:本报|本報|本刊)?(?:社论|社論|短评|短評|时评|時評|评论|評論|本报评论员|本報評論員|评论员文章|特约评论员|今日谈|今日評|编者按|編者按|编后|今日快评|快评|快評|锐评|漫评|観點|观点|EDITORIAL|Editorial|OPINION|Opinion|OUR VIEW|Our View)[】\]]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Editorial();

    [GeneratedRegex(@"^[【\[]?(?:[\u4e00-\u9fff（）()\d]{0,26}(?:公告|通告|启事|啟事|声明|聲明|公示|讣告|訃告|停水通知|停电通知|停電通知|通知|更正|致歉|天气预报|天气预测|天氣預測|活动预告|藝文活動|文化活动预告|天氣預報|今日天气|今日天氣|天气|天氣|气象|招标公告|拍卖公告|征订启事|鸣谢|鳴謝|遗失|遺失|便民信息|服务信息|预告|預告|通报|通報|须知|須知|寻人|尋人|訃聞|讣闻|訃文))[】\]]?$|^(?:[A-Z][a-z]+ )?(?:Corrections?|CORRECTIONS?|Clarifications?|Weather|WEATHER|Forecast|Today’s Weather|(?:Public |Legal )?Notices?|(?:PUBLIC |LEGAL )?NOTICES?|Obituar(?:y|ies)|OBITUARIES|Lost and Found|Classifieds?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Notice();

    [GeneratedRegex(@"^[【\[■●◆]?[\u4e00-\u9fff·]{0,6}(?:简讯|簡訊|简明新闻|簡明新聞|短波|短讯|短訊|快讯|快訊|速递|速遞|一句话新闻|要闻简报|简报|集锦|微新闻|短新闻|点击|播报|速览|BRIEFS?|Briefs?|BRIEFLY|Briefly)[】\]]?$|^(?:[A-Z][a-z]+ )?(?:In [Bb]rief|IN BRIEF|News [Bb]riefs|NEWS BRIEFS|[Bb]riefs|BRIEFS|Briefly|BRIEFLY)$", RegexOptions.CultureInvariant)]
    private static partial Regex Briefs();

    [GeneratedRegex(@"^[【\[■●◆]?[\u4e00-\u9fff·\-“”—]{1,8}(?:漫笔|随笔|隨筆|札记|札記|夜话|夜話|茶座|论坛|論壇|广角|廣角|聚焦|关注|關注|视点|視點|走廊|园地|園地|之窗|热线|熱線|风采|風采|讲堂|講堂|专栏|專欄|连线|連線|一线|在线|链接|鏈結|专题|專題|特别报道|特別報導|专版|副刊|走笔|眼|谈|版|漫筆|信箱|厨房|廚房|投書|投书|来信|來信|往来|花絮|心声|心聲|掌故|漫步|回访|回訪|手记|手記|档案|檔案|小知识|小知識|背景)[】\]]?$|^[\u4e00-\u9fff]{2,6}[·・][\u4e00-\u9fff]{2,6}$|^(?:LETTERS?|Letters?)(?: TO THE EDITOR| [Tt]o the [Ee]ditor)?$|^(?:Looking Back|LOOKING BACK|Years Ago|YEARS AGO|From the Archives?|Commentary|COMMENTARY|Perspective|Notebook|NOTEBOOK|Q ?& ?A)$", RegexOptions.CultureInvariant)]
    private static partial Regex Column();
}
