using System.Buffers;
using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>Credit lines of pictures and graphics: 记者 李忠 摄; 制图 王璟; 张三 李四/文 王五/摄; 某某 供图; Photo by …</summary>
internal static partial class CreditLine
{
    /// <summary>One of these stands in every credit: a cheap look before the patterns.</summary>
    private static readonly SearchValues<string> Words = SearchValues.Create(
        ["摄", "攝", "图", "圖", "供", "提供", "绘", "漫", "翻拍", "文/", "文／", "/文", "／文", "文:", "文：", "照片", "视觉", "美编", "资料", "hoto", "raphic", "llustration", "mage", "icture", "redit", " / ", "/ "], StringComparison.Ordinal);

    private const string Role = @"(?:[\u4e00-\u9fff]{0,6}(?:记者|記者|通讯员|通訊員|特约摄影师?|实习生))";

    public static bool IsLine(string line) => line.Length <= 70 && line.AsSpan().ContainsAny(Words) && !StandingHead.IsPhotoLabel(line) && (Han().IsMatch(line) && !IsWordsAlone(line) || English().IsMatch(line));

    /// <summary>乡愁地图 ends in 图 but credits nobody: without anything between name and role the name must be one.</summary>
    private static bool IsWordsAlone(string line) => line.All(Import.Han.Is) && line[^1] is '图' or '圖' or '文' && !Names.IsLikely(line[..^1]) && !line.Contains('摄', StringComparison.Ordinal) && !line.EndsWith("供图", StringComparison.Ordinal) && !line.EndsWith("制图", StringComparison.Ordinal);

    /// <summary>Whether the credit is for a photograph: then what stands above may be a photo story.</summary>
    public static bool IsPhoto(string line) => Photo().IsMatch(line) || (English().IsMatch(line) && !line.StartsWith("Graphic", StringComparison.Ordinal));

    /// <summary>Whether a short line describes a picture: 图为…, ▲…</summary>
    public static bool IsCaption(string line) => line.Length <= 70 && Describes().IsMatch(line) && !Punctuation.HasInnerStop(line);

    /// <summary>Whether the line names who wrote the words too: then it is the article's byline.</summary>
    public static bool NamesWriter(string line) => Writer().IsMatch(line);

    /// <summary>Whether a caption ends in a photo credit: …。季然 摄.</summary>
    public static bool EndsCaption(string text) => text.Length <= 200 && text.AsSpan(Math.Max(0, text.Length - 48)).ContainsAny(Words) && CaptionEnd().IsMatch(text);

    [GeneratedRegex(
        @"^[（(]?(?:(?:" + Role + @"[ 　]*)?" + Names.HanList + @"[ 　]*(?:[/／|][ 　]*)?(?:摄影报道|攝影報導|摄影|攝影|摄|攝|供图|供圖|提供|制图|製圖|绘图|绘|漫画|图|文|文[/／]?图|文[/／]?摄|翻拍)[ 　]*)+[）)]?$"
        + @"|^[（(]?(?:本版|本组|均?)?(?:(?:制图|製圖|绘图|繪圖|漫画|漫畫|摄影|攝影|图片|图表|照片|制表|插图|插画|图|圖|文|视觉|美编)(?:[/／:：|]|[ 　]|(?=[\u4e00-\u9fff]{2,3}$))[ 　]*(?:由)?(?:" + Role + @"[ 　]*)?" + Names.HanList + @"(?:摄|攝|提供)?[ 　]*)+[）)]?$"
        + @"|^[（(]?(?:新华社|新華社|中新社|本报|资料)[ 　]*(?:资料)?(?:发|發|供|图|照)?(?:图片|圖片|照片|资料图|图|片)[）)]?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Han();

    [GeneratedRegex(@"^[（(]?(?:\p{Lu}[\p{L}]+ )?(?:[Pp]hoto|Photos|Photograph|Photographs|Photography|Graphic|Illustration|Image|Picture|Pictures)s? (?:by|courtesy of|courtesy)[ :].{2,60}$|^[（(]?(?:Photo|Photos|Credit|Picture): .{2,60}$|^\p{Lu}[\p{L}.'’\- ]{3,40} ?/ ?(?:The )?\p{Lu}[\p{L} .]{2,30}$", RegexOptions.CultureInvariant)]
    private static partial Regex English();

    /// <summary>The credit that closes a caption, or null.</summary>
    public static string? InCaption(string text)
    {
        var match = CaptionEnd().Match(text);
        return match.Success ? match.Value.TrimStart('。', '！', '”', '）', ')', '.').TrimStart() : null;
    }

    [GeneratedRegex(@"^(?:[▲△▼]\s*\S|图为|圖為|图[①②③④⑤]|[上下左右]图[为：:]|[上下左右]圖[為：:])", RegexOptions.CultureInvariant)]
    private static partial Regex Describes();

    [GeneratedRegex(@"[/／|][ 　]*文|文[ 　]*[/／|:：]|文[图圖摄攝]", RegexOptions.CultureInvariant)]
    private static partial Regex Writer();

    [GeneratedRegex(@"摄|攝|供图|供圖|(?<![制製绘繪插])[图圖照][片]?|[Pp]hoto|[Pp]icture", RegexOptions.CultureInvariant)]
    private static partial Regex Photo();

    [GeneratedRegex(@"[。！”）)\s]\s*(?:" + Role + @"[ 　]*)?" + Names.HanList + @"[ 　]*(?:[/／])?(?:摄|攝|供图|供圖|提供)[）)]?$|[。！”]\s*[（(](?:" + Role + @"[ 　]*)?" + Names.HanList + @"[ 　]*(?:摄|攝|供图|供圖)[）)]$|[。！”）)\s][图圖摄攝][/／]" + Names.HanList + @"(?:提供|摄|攝)?[）)]?$|[.”)] (?:\()?Photos? (?:by|courtesy) .{3,40}\)?$", RegexOptions.CultureInvariant)]
    private static partial Regex CaptionEnd();
}
