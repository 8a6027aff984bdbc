using System.Text.RegularExpressions;

namespace Archive.Model;

/// <summary>
/// Reads the people out of a byline and credit lines: 浙江日报记者 应建勇 王国锋 本报记者 吕毅; 张三/文 李四/摄; By JANE ROE.
/// The line itself stays as printed; a word that is neither role nor name is taken for a name, as nobody else can be meant.
/// </summary>
public static partial class ContributorParser
{
    private const int LongestCredit = 40;

    /// <summary>Roles that stand before or behind the names they are of.</summary>
    private static readonly HashSet<string> Credits = new(StringComparer.Ordinal)
    {
        "文", "图", "圖", "摄", "攝", "摄影", "攝影", "摄影报道", "文图", "供图", "供圖", "提供", "制图", "製圖", "绘图", "漫画", "漫畫", "制表", "插图", "照片", "口述", "整理",
    };

    /// <summary>The contributors of an article in printed order, each once.</summary>
    public static ValueList<Contributor> Parse(Article article)
    {
        var people = new List<Contributor>();
        if (article.Byline is { } byline)
            people.AddRange(ParseLine(byline));
        foreach (var caption in article.Blocks.Where(b => b.Type == BlockType.Caption && b.Text.Length <= LongestCredit && Credit().IsMatch(b.Text) && b.Text.AsSpan().IndexOfAny("，。,") < 0))
            people.AddRange(ParseLine(caption.Text));
        return people.Count > 1 ? people.Distinct().ToValueList() : people.ToValueList();
    }

    private static IEnumerable<Contributor> ParseLine(string line)
    {
        var english = EnglishBy().Match(line);
        if (english.Success)
            return English(english);
        return Signature().Match(line) is { Success: true } signature ? [new Contributor(signature.Groups["name"].Value.Trim(), ContributorRole.Author)] : Chinese(line);
    }

    private static IEnumerable<Contributor> English(Match line)
    {
        var role = line.Groups["photo"].Success ? ContributorRole.Photographer : ContributorRole.Author;
        return EnglishParting().Split(line.Groups["names"].Value).Where(name => name.Length > 0).Select(name => new Contributor(name.Trim(), role));
    }

    private static List<Contributor> Chinese(string line)
    {
        var people = new List<Contributor>();
        var role = ContributorRole.Author;
        string? affiliation = null;

        // The first of the names that a role behind them (张三 李四 摄) would be of.
        var open = 0;
        foreach (var word in PersonNames.Split(Marks().Replace(line, " ")))
        {
            var parts = word.Split(['/', '／', ':', '：'], StringSplitOptions.RemoveEmptyEntries);
            for (var k = 0; k < parts.Length; k++)
            {
                var part = parts[k];
                if (Place().IsMatch(part))
                    continue;

                // What follows the names says what they are: 李小满，系中学教师; （作者单位：云溪县图书馆）.
                if (Position().IsMatch(part))
                    return people;
                var leading = Leading().Match(part);
                var isCredit = Credits.Contains(part);
                if (isCredit && open < people.Count && (k > 0 || parts.Length == 1))
                {
                    for (var n = open; n < people.Count; n++)
                        people[n] = people[n] with { Role = RoleOf(part) };
                    open = people.Count;
                    (role, affiliation) = (ContributorRole.Author, null);
                    continue;
                }

                if (isCredit || leading.Success)
                {
                    role = RoleOf(isCredit ? part : leading.Groups["role"].Value) is var named && named == ContributorRole.Reporter && k > 0 ? role : named;
                    affiliation = leading.Groups["paper"].Value is { Length: > 0 } paper ? paper : null;
                    open = people.Count;
                    part = isCredit ? "" : leading.Groups["name"].Value;
                }

                var glued = Glued().Match(part);
                if (glued.Success)
                    people.Add(new Contributor(glued.Groups["name"].Value, RoleOf(glued.Groups["role"].Value), affiliation));
                else if (part.Length > 0)
                    people.Add(new Contributor(part, role, affiliation));
            }
        }

        return people;
    }

    private static ContributorRole RoleOf(string word) => word switch
    {
        "通讯员" or "通訊員" => ContributorRole.Correspondent,
        "文" or "撰稿" or "口述" => ContributorRole.Writer,
        "摄" or "攝" or "图" or "圖" or "摄影" or "攝影" or "照片" or "文图" or "摄影报道" => ContributorRole.Photographer,
        "制图" or "製圖" or "绘图" or "漫画" or "漫畫" or "制表" or "插图" => ContributorRole.Graphics,
        "供图" or "供圖" or "提供" => ContributorRole.Courtesy,
        "编辑" or "編輯" or "整理" => ContributorRole.Editor,
        "编译" or "編譯" or "译" => ContributorRole.Translator,
        "作者" or "读者" or "讀者" or "市民" or "网友" or "網友" or "评论员" or "評論員" => ContributorRole.Author,
        _ => ContributorRole.Reporter,
    };

    [GeneratedRegex(@"[（）()〔〕【】\[\]□■◎●◆▲☆★○△◇]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    /// <summary>浙江日报记者, 本报首席记者张三, 纺织新村读者: paper or place, role, and the name when it is set solid behind a reporter's role.</summary>
    [GeneratedRegex(@"^(?<paper>[\u4e00-\u9fff]{0,8}?)(?:首席|见习|見習|实习|實習|特约|特約|特派|全媒体|融媒体|学生)?(?<role>记者|記者|通讯员|通訊員|实习生|實習生|特派员|评论员|評論員|编辑|編輯|编译|編譯|撰稿|作者|整理|制图|製圖|绘图|摄影|攝影)(?<name>.*)$|^(?<paper>[\u4e00-\u9fff]{0,8}?)(?<role>读者|讀者|市民|网友|網友)(?<name>)$", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    /// <summary>李忠摄.</summary>
    [GeneratedRegex(@"^(?<name>[\u4e00-\u9fff]{2,3})(?<role>摄影报道|摄影|攝影|供图|供圖|摄|攝)$", RegexOptions.CultureInvariant)]
    private static partial Regex Glued();

    [GeneratedRegex("^(?:本文)?作者(?:系|为|為|是|现为|現為|单位|單位|简介|簡介)|^(?:系|为|為|现为|現為|单位|單位)[\\u4e00-\\u9fff]{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Position();

    /// <summary>海瀾報導: where the report is from.</summary>
    [GeneratedRegex(@"^[\u4e00-\u9fff]{2,6}(?:報導|报道|報道)$", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"^(?:By|BY|Story by|Words by|(?<photo>Photo(?:s|graph|graphs)? (?:by|courtesy of)))\s+(?<names>.+?)(?:(?:,|\s*/)?\s+(?:[A-Z][\p{L}]+ )?(?:Staff|Special|Senior|Sports|Business|Guest)?\s?(?:Writer|Reporter|Correspondent|Editor|Columnist|STAFF WRITER))?$", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishBy();

    /// <summary>— Helen Marsh, Lake City: a name in a script with spaces, and what follows it.</summary>
    [GeneratedRegex(@"^[—–\-]*\s*(?<name>\p{Lu}[^,/|\d\u2E80-\uFFFF]+?)\s*(?:[,/|].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Signature();

    [GeneratedRegex(@",\s+|\s+(?:and|AND|&)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishParting();

    [GeneratedRegex(@"摄|攝|图|圖|绘|漫画|文[/／]|^Photo", RegexOptions.CultureInvariant)]
    private static partial Regex Credit();
}
