using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>Titles in an e-paper's lists that head no article: 广告, 本版责编, 报头, 图片报道.</summary>
internal static partial class EPaperTitle
{
    /// <summary>广告, 公益广告: what it leads to is an advertisement, or a picture of one.</summary>
    public static bool IsAdvertisement(string title) => title.Length <= 12 && Advertisement().IsMatch(title);

    /// <summary>本版责编：李四, 本报信息, 报头: furniture of the page.</summary>
    public static bool IsFurniture(string title) => title.Length <= 60 && Furniture().IsMatch(title) || FurnitureLine.IsImprint(title);

    /// <summary>图片报道: without text there is nothing but a picture.</summary>
    public static bool IsPicture(string title) => title.Length <= 8 && Picture().IsMatch(title);

    [GeneratedRegex(@"^[\[【（(■]?\s*(?:公益|分类|分類)?\s*广\s*告\s*[\]】）)]?$|^[\[【（(■]?\s*(?:公益|分類)?\s*廣\s*告\s*[\]】）)]?$|^(?:AD|ADVERTISEMENT|Advertisement)$", RegexOptions.CultureInvariant)]
    private static partial Regex Advertisement();

    [GeneratedRegex(@"^(?:本版|本期)?(?:责任编辑|責任編輯|责编|責編|版式|美编|美編|校对|校對)(?:[\s:：/／].*)?$|^本[报報]信息$|^[报報][头頭眉]$", RegexOptions.CultureInvariant)]
    private static partial Regex Furniture();

    [GeneratedRegex(@"^[\[【（(]?(?:图片|圖片)(?:报道|報道|報導|新闻|新聞)?[\]】）)]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Picture();
}
