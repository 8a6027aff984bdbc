using FsCheck;
using FsCheck.Fluent;

namespace Archive.Tests.Import;

/// <summary>
/// Lines as newspapers print them, from a small invented vocabulary: enough of each kind that the importer's rules meet, and
/// noise between them. A line is a list of pieces.
/// </summary>
internal static class InventedLines
{
    private static readonly string[] Words =
        ["柳湖", "新区", "全市", "大会", "老街", "改造", "项目", "治水", "代表", "今年", "昨日", "春耕", "三", "12", "2.0", "G20", "20%", "１２", "㎡", "𠮷", "é", "council", "The", "river"];

    private static readonly string[] Stops = ["，", "、", "。", "；", "：", "？", "！", "。”", "……", "——", ",", ". ", ";", ":", "?", "!", " ", "“", "”", "（", "）", "(", ")", "《", "》", "【", "】", "·"];

    private static readonly string[] Jumps = ["（下转A4版）", "(下转第七版)", "（下转第 版）", "（上接第一版）", "(紧接第六版)", "（下转2、3版）", "▲下转3版", "Continued on Page A5", "(Continued from Page One)"];

    private static readonly string[] Names = ["李忠", "王 璟", "吕　毅", "赵一禾", "欧阳山河", "钱少文 汤美玲", "张仲灿、章叶青", "JANE ROE"];

    private static readonly string[] Noise =
        ["\t", "\f", "\u2028", "\u0085", "\v", "\u00A0", "\u3000", "\u200B", "\uFEFF", "\u0001", "\uFFFD", "\uE000", "**", "*", "_", "__", "#", "`", "[", "]", "](", "![", "|", "\\", "<b>", "&amp;", "> ", "~~~", "- ", "1. ", "□", "》", "）", "见", "版"];

    private static readonly string[] FixedLines =
    [
        "导读", "今日导读", "INSIDE", "» 详见 3 版", "见A4版", "第七版", "详见B2版»", "公告", "停水通知", "天气预报", "社论", "短评", "本报评论员", "简讯", "民生·关注", "图片新闻",
        "（摘自《柳湖日报》2022年7月28日）", "原载《柳湖晚报》第5版", "柳湖日报", "今日柳湖", "The Willow Times", "柳湖日报 数字报纸", "00006版:要闻", "A03版 综合", "2021年10月23日 星期六",
        "2021-10-23 柳湖日报2021-10-2300006 2 2021年10月23日 星期六", "柳湖日报 要闻 00006 老街改造", "Thursday, March 12, 2009", "中華民國108年5月17日", "责任编辑 李忠", "国内统一刊号CN33-0001 总第1234期",
        "http://www.example.com/a_b?c=1", "www.example.com  电子报", "———", "* * *", "---", "| 品种 | 价格 |", "|---|:-:|", "| 白菜 | 1.5 | 元 |", "||", "| |", "![图](images/1.jpg)", "![]()", "![李忠![图](images/1.jpg)", "[a]: b", "[链接](http://a.b)",
        "```", "白菜  1.5  2.0", "萝卜  1.2  1.8", "土豆 2 3", "柳湖市委办公室", "2021年10月22日", "特此公告。", "——记柳湖老街", "一、改造范围", "（一）项目情况", "第一章 总则", "1.着力解决老街问题。", "- 大会", "* 项目", "2) 治水",
        "李忠在柳湖调研时强调 老街改造要快", "李忠在全市大会上强调", "李忠讲话 赵一禾出席", "老街改造启动", "抢抓", "为早", "编者按", "五（1）班 李忠", "柳湖读者 季敏", "—Bide Harper", "By Jane Roe", "Staff writer", "Photo by Jane Roe",
        "制图 王璟", "记者 李忠 摄", "钱少文/文 余华/摄", "季然 供图", "本报记者 李忠 通讯员 赵一禾", "（李忠）", "〔記者林佩君／柳湖報導〕", "【柳湖讯】", "城 核 心 区", "柳 湖 老 街", "◆ 治水项目……2版", "老街改造 A5", "● 大会开幕",
    ];

    private static readonly string[] Separators = ["\n", "\n", "\n", "\n", "\n\n", "\n\n", "\n\n\n", "\n\n\n\n", "\r\n", "\r", "\n  ", "\n\u3000\u3000", "\n ", "  \n", "\n\f"];

    private static readonly Gen<string[]> Sentence =
        from size in Gen.Choose(1, 8)
        from words in Gen.Frequency((7, Gen.Elements(Words)), (3, Gen.Elements(Stops))).ArrayOf(size)
        from stop in Gen.Frequency((4, Gen.Constant("。")), (1, Gen.Elements(Stops)), (1, Gen.Constant("")))
        select words.Append(stop).ToArray();

    private static readonly Gen<string[]> Opening =
        from dateline in Gen.Elements("本报讯", "新华社柳湖1月29日电", "据新华社电", "【柳湖讯】", "WILLOW BAY — ", "（上接A1版）", "")
        from role in Gen.Elements("记者 ", "柳湖日报记者 ", "通讯员 ", "")
        from name in Gen.Elements(Names)
        from hasByline in Gen.Elements(true, false)
        select hasByline ? new[] { dateline, "（", role, name, "）" } : [dateline];

    private static readonly Gen<string[]> Paragraph =
        from opening in Gen.Frequency((2, Opening), (3, Gen.Constant<string[]>([])))
        from size in Gen.Choose(1, 4)
        from sentences in Sentence.ArrayOf(size)
        from closing in Gen.Frequency((6, Gen.Constant("")), (2, Gen.Elements(Jumps)), (1, Gen.Elements("（李忠）", "（李忠 赵一禾）", "记者 李忠 摄", "（记者 李忠 摄）", "(by Jane Roe)")))
        select opening.Concat(sentences.SelectMany(s => s)).Append(closing).ToArray();

    private static readonly Gen<string[]> Heading =
        from level in Gen.Frequency((3, Gen.Constant("")), (2, Gen.Elements("# ", "## ", "### ", "###### ", "**", "__", "*")))
        from size in Gen.Choose(1, 6)
        from words in Gen.Elements(Words).ArrayOf(size)
        from space in Gen.Elements("", "", " ", "　")
        from end in Gen.Elements("", "", "？", "！", "时强调", "会上指出", " #", "（下转3版）", " » 详见 3 版", "……5版")
        select (string[])[level, .. words, space, .. words.Take(2), end, level is "**" or "__" or "*" ? level : ""];

    /// <summary>A paragraph as a column breaks it: lines of one width.</summary>
    private static readonly Gen<string[]> Column =
        from paragraph in Paragraph
        from width in Gen.Choose(6, 20)
        from separator in Gen.Elements("\n", "\n\n", "\n\n\n")
        select string.Concat(paragraph).EnumerateRunes().Chunk(width).Select(runes => string.Concat(runes)).SelectMany(line => new[] { line, separator }).SkipLast(1).ToArray();

    private static readonly Gen<string[]> Mixed =
        from size in Gen.Choose(1, 12)
        from pieces in Gen.Frequency((3, Gen.Elements(Words)), (3, Gen.Elements(Stops)), (3, Gen.Elements(Noise)), (1, Gen.Elements(Names)), (1, Gen.Elements(Jumps)), (1, Gen.Elements(FixedLines))).ArrayOf(size)
        select pieces;

    private static readonly Gen<string[]> VeryLong =
        from pieces in Gen.OneOf(Sentence, Mixed)
        from times in Gen.Choose(100, 2000)
        select Enumerable.Repeat(string.Concat(pieces), times).ToArray();

    private static readonly Gen<string[]> FixedLine = Gen.Elements(FixedLines).Select(line => new[] { line });

    private static readonly Gen<string[]> Line = Gen.Frequency(
        (30, Paragraph), (24, Heading), (30, FixedLine), (10, Column), (10, Mixed), (4, Gen.Elements(Jumps).Select(mark => new[] { mark })));

    /// <summary>A page: most lines stand close to others of their kind, as on real pages; now and then one is very long.</summary>
    public static Gen<string[]> Page { get; } =
        from size in Gen.Frequency((3, Gen.Choose(1, 4)), (4, Gen.Choose(5, 30)))
        from lines in Line.ArrayOf(size)
        from separators in Gen.Elements(Separators).ArrayOf(size)
        from extra in Gen.Frequency((60, Gen.Constant<string[]>([])), (1, VeryLong))
        select lines.Zip(separators, (line, separator) => line.Append(separator)).SelectMany(pieces => pieces).Concat(extra).Where(piece => piece.Length > 0).ToArray();
}
