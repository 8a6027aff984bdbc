using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>A field that holds newspaper, date, page and what stands behind them: 申報 日期：1949-05-26 版次/卷期：02 版 新華社北平廿五日電.</summary>
/// <param name="Newspaper">申報.</param>
/// <param name="Date">1949-05-26.</param>
/// <param name="Page">02.</param>
/// <param name="Rest">What is printed behind the page's label: a dateline.</param>
internal sealed partial record ImprintField(string? Newspaper, string Date, string? Page, string? Rest)
{
    /// <summary>The parts; null when the field is something else.</summary>
    public static ImprintField? Read(string text)
    {
        var match = text.Length <= 300 ? Parts().Match(text) : Match.Empty;
        return !match.Success ? null : new ImprintField(Part("paper"), match.Groups["date"].Value, Part("page"), Part("rest"));

        string? Part(string name) => match.Groups[name].Value.Trim() is { Length: > 0 } part ? part : null;
    }

    [GeneratedRegex(@"^(?<paper>[^\s:：]{2,20})?\s*日期\s*[:：]\s*(?<date>\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)(?:\s*版次\s*(?:[/／]\s*卷期)?\s*[:：]\s*第?\s*(?<page>[A-Za-z]{0,2}\d{1,3})\s*版?)?(?<rest>\s.*)?$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Parts();
}
