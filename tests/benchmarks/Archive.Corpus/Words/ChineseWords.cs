using System.Text;

namespace Archive.Corpus;

/// <summary>
/// Invented Chinese names, places, institutions and words. Their characters are those of the real text by frequency, then the other common
/// ones (the first level of GB 2312), with a long tail as well.
/// </summary>
internal sealed class ChineseWords : InventedWords
{
    private const int FirstRow = 0xB0;
    private const int LastRow = 0xD7;
    private const int FirstCell = 0xA1;
    private const int LastCell = 0xFE;

    /// <summary>The most frequent characters are particles, of which names have few.</summary>
    private const int Particles = 60;

    private static readonly string[] Surnames =
        [.. "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤".Select(c => c.ToString()), "欧阳", "诸葛", "上官"];

    private static readonly string[] PlaceEndings = ["镇", "村", "乡", "县", "区", "市", "路", "街道", "社区", "山", "河", "湖", "桥", "广场"];

    private static readonly string[] InstitutionEndings = ["公司", "集团", "中学", "小学", "医院", "大学", "银行", "研究院", "出版社", "协会", "合作社", "工厂"];

    private static readonly Zipf SurnameRanks = new(Surnames.Length, offset: 8);

    private readonly char[] _characters;
    private readonly Zipf _ranks;

    /// <summary>The vocabulary that goes with a text.</summary>
    public ChineseWords(IEnumerable<string> texts)
    {
        var own = texts.SelectMany(text => text)
            .Where(ChineseWordCutter.IsHan)
            .CountBy(c => c)
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key)
            .Select(pair => pair.Key);
        _characters = own.Concat(CommonCharacters()).Distinct().ToArray();
        _ranks = new Zipf(_characters.Length, Particles);
    }

    public override string Person(Dice dice) =>
        Surnames[SurnameRanks.Draw(dice)] + Characters(dice, dice.Chance(30) ? 1 : 2);

    protected override string Invent(Dice dice) => dice.Below(100) switch
    {
        < 40 => Person(dice),
        < 55 => Characters(dice, 2) + dice.Of(PlaceEndings),
        < 65 => Characters(dice, 2) + dice.Of(InstitutionEndings),
        < 90 => Characters(dice, 2),
        _ => Characters(dice, 3),
    };

    private static IEnumerable<char> CommonCharacters()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding("gb2312");
        for (var row = FirstRow; row <= LastRow; row++)
        {
            for (var cell = FirstCell; cell <= LastCell; cell++)
            {
                var text = encoding.GetString([(byte)row, (byte)cell]);
                if (text is [var c] && ChineseWordCutter.IsHan(c))
                    yield return c;
            }
        }
    }

    private string Characters(Dice dice, int count)
    {
        Span<char> word = stackalloc char[count];
        foreach (ref var c in word)
            c = _characters[_ranks.Draw(dice)];
        return word.ToString();
    }
}
