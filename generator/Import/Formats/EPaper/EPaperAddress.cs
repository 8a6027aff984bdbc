using System.Text.RegularExpressions;
using Archive.Model;

namespace Archive.Import;

/// <summary>What the paths of e-paper sites say of date and page; a new system is a row more.</summary>
internal static partial class EPaperAddress
{
    /// <summary>The page's label by the file's name; null for names with numbers of the system's own, as Founder's node_2.htm.</summary>
    public static string? Label(string path)
    {
        var match = PageInPath().Match(path);
        return match.Success ? PageNumber.Normalize(match.Groups["label"].Value) : null;
    }

    /// <summary>The date in a path, in ISO form: 2026-07/29, 202607/29, 2026/07/29, 20260729.</summary>
    public static string? Date(string path)
    {
        foreach (Match match in DateInPath().Matches(path))
        {
            var date = $"{match.Groups["y"]}-{match.Groups["m"]}-{match.Groups["d"]}";
            if (EdtfDate.TryParse(date, out _, out _))
                return date;
        }

        return null;
    }

    // 人民日报 until 2024 and 光明日报; Founder new; PaperIndex; 杭州日报.
    [GeneratedRegex(@"nbs\.D\d+\w*?_(?<label>[A-Z]{0,3}\d{1,4})\.|nw\.D\d+\w*?_\d{8}_\d+-(?<label>[A-Z]{0,3}\d{1,4})\.|layout/\d{6}/\d{2}/node_(?<label>[A-Z]{0,3}\d{1,4})\.|(?:^|/)Page(?<label>[A-Z]?\d{2})[A-Z]{2}\.|page_(?:detail|view)_\d+_\d{8}(?<label>[A-Z]{0,2}\d{1,3})\.|article_list_\d+_\d{8}(?<label>[A-Z]{0,2}\d{1,3})\.", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PageInPath();

    [GeneratedRegex(@"(?<!\d)(?<y>\d{4})(?:-(?<m>\d{2})[/-](?<d>\d{2})|/(?<m>\d{2})/(?<d>\d{2})|(?<m>\d{2})/?(?<d>\d{2}))(?!\d{2})", RegexOptions.CultureInvariant)]
    private static partial Regex DateInPath();
}
