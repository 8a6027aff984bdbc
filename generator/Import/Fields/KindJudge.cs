using System.Text.RegularExpressions;
using Archive.Model;

namespace Archive.Import;

/// <summary>What sort of article it is, by its words: opinion, notice, advertisement, photo story, or news.</summary>
internal static partial class KindJudge
{
    /// <summary>Characters; a longer text with a picture is a story.</summary>
    public const int LongestPhotoStory = 420;

    /// <summary>天气预报, 遗失声明: what is longer may be a headline that ends in such a word.</summary>
    private const int LongestStandingHead = 6;

    /// <summary>Words that sell; sums of money, of which any news may have several, are one.</summary>
    private const int FewestSales = 2;

    /// <summary>The kind of an article.</summary>
    /// <param name="heads">The title parts.</param>
    /// <param name="label">The standing head.</param>
    /// <param name="body">The blocks of the body.</param>
    /// <param name="hasDateline">Whether a dateline opens it.</param>
    /// <param name="byline">Who wrote it, as printed; a photo story has its credit there, which says nothing of its kind.</param>
    /// <param name="endsInPhotoCredit">Whether it is a picture with a few words.</param>
    public static ArticleKind Of(HeadlineParts heads, string? label, IReadOnlyList<Block> body, bool hasDateline, string? byline, bool endsInPhotoCredit)
    {
        var headline = heads.Headline ?? "";
        var text = string.Concat(body.Where(b => b.Type is BlockType.Paragraph or BlockType.List).Select(b => b.Text));
        if (IsEditorial(label) || IsEditorial(heads.Kicker) || IsEditorial(headline) || IsEditorial(heads.Byline))
            return ArticleKind.Editorial;
        if (hasDateline)
            return ArticleKind.News;
        if (label is not null && StandingHead.IsNotice(label) || headline.Length <= LongestStandingHead && StandingHead.IsNotice(headline))
            return ArticleKind.Notice;

        // A reporter writes neither notices nor advertisements, whatever words the news has.
        if (byline is not null && !endsInPhotoCredit && Reporter().IsMatch(byline))
            return ArticleKind.News;
        if (StandingHead.IsNotice(headline) || (headline.Length <= 40 && NoticeEnd().IsMatch(headline)) || NoticeText().IsMatch(Tail(text)))
            return ArticleKind.Notice;
        if (text.Length <= LongestPhotoStory && Sales().Count(text) + (Prices().IsMatch(text) ? 1 : 0) >= FewestSales)
            return ArticleKind.Advertisement;
        return endsInPhotoCredit && text.Length <= LongestPhotoStory ? ArticleKind.Photo : ArticleKind.News;
    }

    private static bool IsEditorial(string? text) => text is not null && StandingHead.IsEditorial(text);

    private static string Tail(string text) => text.Length > 60 ? text[^60..] : text;

    [GeneratedRegex(@"(?:公告|通告|启事|啟事|声明|聲明|公示|讣告|訃告|拍卖|招租|通知书|Notice of .+|NOTICE OF .+)$", RegexOptions.CultureInvariant)]
    private static partial Regex NoticeEnd();

    [GeneratedRegex(@"特此(?:公告|声明|通告|聲明)|声明作废|聲明作廢|敬请谅解|请.{0,12}相互转告", RegexOptions.CultureInvariant)]
    private static partial Regex NoticeText();

    [GeneratedRegex(@"\d元起|折扣|优惠|特价|钜惠|热线[:：]?\s*\d|热销|抢购|好礼|到店|进店|开盘|团购|促销|订购|地址[:：]|咨询电话|优惠券|% off|\bSALE\b|[Cc]all \(?\d{3}|[Oo]pen (?:daily|Mon)|lowest prices?|[Ff]ree delivery", RegexOptions.CultureInvariant)]
    private static partial Regex Sales();

    /// <summary>A sum in dollars or pounds, not a formula between dollar signs.</summary>
    [GeneratedRegex(@"[$£]\d[\d,.]*(?![\d,.$])", RegexOptions.CultureInvariant)]
    private static partial Regex Prices();

    [GeneratedRegex(@"记者|記者|通讯员|通訊員|特派员|特派員|实习生|實習生|^(?:By|BY|Story by)\s|[Ss]taff|[Rr]eporter|[Ww]riter|[Cc]orrespondent", RegexOptions.CultureInvariant)]
    private static partial Regex Reporter();
}
