using System.Text.RegularExpressions;
using Archive.Model;

namespace Archive.Import;

/// <summary>Personal names as bylines and credits print them.</summary>
internal static partial class Names
{
    /// <summary>A Han name: two to five characters, or two parted by a wide space as papers pad them (吕　毅).</summary>
    public const string Han = @"(?:[\u4e00-\u9fff·]{2,5}|[\u4e00-\u9fff][ \u3000]{1,2}[\u4e00-\u9fff](?![\u4e00-\u9fff]))";

    /// <summary>One or more names, parted by spaces, commas or 、.</summary>
    public const string HanList = Han + @"(?:[ \u3000、，,]{1,3}" + Han + "){0,7}";

    /// <summary>The hundred-odd surnames that cover nearly everyone, simplified and traditional, and the common double ones.</summary>
    private const string Surnames =
        "赵趙钱錢孙孫李周吴吳郑鄭王冯馮陈陳褚卫衛蒋蔣沈韩韓杨楊朱秦尤许許何吕呂施张張孔曹严嚴华華金魏陶姜戚谢謝邹鄒喻柏水窦竇章云苏蘇潘葛奚范彭郎鲁魯韦韋昌马馬苗凤鳳花方俞任袁柳酆鲍鮑史唐" +
        "费費廉岑薛雷贺賀倪汤湯滕殷罗羅毕畢郝邬鄔安常乐樂于时時傅皮卞齐齊康伍余元卜顾顧孟平黄黃和穆萧蕭尹姚邵湛汪祁毛禹狄米贝貝明臧计計伏成戴谈談宋茅庞龐熊纪紀舒屈项項祝董梁杜阮蓝藍闵閔席季麻强強贾賈路娄婁危江童颜顏郭梅盛" +
        "林刁钟鍾徐邱丘骆駱高夏蔡田樊胡凌霍虞万萬支柯管卢盧莫经經房裘缪繆干解应應宗丁宣邓鄧郁单單杭洪包诸諸左石崔吉钮鈕龚龔程嵇邢裴陆陸荣榮翁荀羊惠甄曲家封芮储儲靳汲邴糜松井段富巫乌烏焦巴弓牧隗山谷车車侯宓蓬全班仰秋仲伊宫" +
        "宁寧仇栾欒甘厉厲祖武符刘劉景詹束龙龍叶葉幸司黎薄印宿白怀懷蒲邰鄂索咸籍赖賴卓蔺藺屠蒙池乔喬阴陰胥能苍闻聞莘党翟谭譚贡貢劳勞姬申扶堵冉宰郦酈雍璩桑桂濮牛寿壽通边邊扈燕冀尚农農温溫庄莊晏柴瞿阎閻充慕连連茹习習宦艾鱼容向古易慎" +
        "戈廖庾终暨居衡步都耿满滿弘匡国國文寇广廣禄阙东東欧歐殳沃利蔚越夔隆师師巩鞏聂聶晁勾敖融冷辛阚那简簡饶饒曾沙丰关關相查后後红覃闫佘冼苟练檀粟尧楚言原芦楼游竺权權盖桓公商佟肖涂塗岳付彦邸苑仝代信晋晉初回海候";

    private static readonly string[] DoubleSurnames = ["欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "东方", "東方", "皇甫", "尉迟", "公孙", "公孫", "慕容", "令狐", "司徒", "夏侯", "端木", "南宫", "独孤", "澹台", "澹臺", "宇文", "长孙", "長孫", "闻人", "聞人", "钟离", "鍾離", "司空", "呼延", "濮阳", "濮陽", "淳于", "申屠", "轩辕", "軒轅", "西门", "百里", "赫连", "赫連", "东郭", "南门", "公羊"];

    /// <summary>Whether a line is nothing but one to four likely names: 林照水; 张三 李四.</summary>
    public static bool IsBareList(string line)
    {
        if (line.Length > 20 || !BareList().IsMatch(line))
            return false;
        return PersonNames.Split(line).All(IsLikely);
    }

    /// <summary>Whether it reads as a Han name: a surname and one or two characters more.</summary>
    public static bool IsLikely(string name) =>
        (name.Length is 2 or 3 && Surnames.Contains(name[0], StringComparison.Ordinal))
        || (name.Length is 3 or 4 && Array.Exists(DoubleSurnames, s => name.StartsWith(s, StringComparison.Ordinal)));

    [GeneratedRegex("^" + HanList + "$", RegexOptions.CultureInvariant)]
    private static partial Regex BareList();
}
