using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Archive.Site;

/// <summary>
/// Makes XHTML of the HTML of a body. In it every piece of text is escaped, so that what looks like a tag is one: pictures and line breaks are closed,
/// pictures are those of the book, links are addresses that a reading system takes, and none stands in another.
/// </summary>
internal sealed partial class EpubBody(EpubPictures pictures)
{
    public string Convert(SafeHtml html)
    {
        var (text, body) = (EpubText.Clean(html.Value), new StringBuilder());
        var (end, depth) = (0, 0);
        foreach (Match tag in Tags().Matches(text))
        {
            body.Append(text, end, tag.Index - end);
            end = tag.Index + tag.Length;
            if (tag.Groups["href"].Success)
                body.Append(depth++ == 0 ? Link(tag.Groups["href"].Value) : "");
            else if (tag.Groups["img"].Success)
                body.Append(Picture(tag.Groups["img"].Value));
            else
                body.Append(tag.Value == "<br>" ? "<br/>" : --depth == 0 ? "</a>" : "");
        }

        return body.Append(text, end, text.Length - end).ToString();
    }

    private static string Link(string href) =>
        Uri.TryCreate(WebUtility.HtmlDecode(href), UriKind.Absolute, out var address) && Address().IsMatch(address.AbsoluteUri)
            ? $"<a href=\"{HtmlText.Escape(address.AbsoluteUri).Value}\">"
            : "<a>";

    /// <summary>A picture of the book; of any other its alternative text.</summary>
    private string Picture(string attributes)
    {
        var alt = Alternative().Match(attributes).Groups["alt"].Value;
        var name = Uri.UnescapeDataString(WebUtility.HtmlDecode(Source().Match(attributes).Groups["src"].Value));
        return pictures.Use(name) is { } picture ? $"<img src=\"{picture.FileName}\" alt=\"{alt}\"/>" : $"<span>{alt}</span>";
    }

    [GeneratedRegex("""<a href="(?<href>[^"]*)">|</a>|<img (?<img>[^<>]*)>|<br>""", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    [GeneratedRegex("""src="(?<src>[^"]*)" """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Source();

    [GeneratedRegex("""alt="(?<alt>[^"]*)" """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Alternative();

    /// <summary>RFC 3986, and of hosts those that are names or numbers.</summary>
    [GeneratedRegex(@"^(?:https?://[A-Za-z0-9.-]+(?::[0-9]+)?(?:[/?#]|\z)|mailto:)(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
