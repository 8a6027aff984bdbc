using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Archive.Import;

/// <summary>
/// What Founder's system wrote about a page or an article into the comment &lt;!--enpproperty … /enpproperty--&gt; at its end. It is data beside the
/// text, and fills what the text itself does not say.
/// </summary>
internal sealed partial class TrailerComment
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The trailer of a document; an empty one where it has none.</summary>
    public static TrailerComment Of(IDocument document)
    {
        var trailer = new TrailerComment();
        foreach (var comment in document.Descendants<IComment>())
        {
            if (comment.Data.TrimStart().StartsWith("enpproperty", StringComparison.OrdinalIgnoreCase))
                trailer.Fill(comment.Data);
        }

        return trailer;
    }

    public string? Newspaper => this["founder-papername"];

    public string? Date => this["founder-date"] ?? this["date"];

    public string? Label => this["founder-pagenum"];

    public string? PagePicture => this["founder-pagepicurl"];

    /// <summary>Of several titles the first is the paper's name.</summary>
    public string? Title => Values("founder-title") is [.., var last] titles && (titles.Count > 1 || last != Newspaper) ? last : this["title"];

    public string? Kicker => this["introtitle"];

    public string? Deck => this["founder-subtitle"] ?? this["subtitle"];

    public string? Author => this["founder-author"] ?? this["author"];

    public string? Content => this["founder-content"];

    /// <summary>Whether it says that the file is a page view (2) or an article view (1).</summary>
    public bool? IsPage => this["founder-type"] switch { "2" => true, "1" => false, _ => null };

    private string? this[string name] => Values(name) is [var first, ..] ? first : null;

    private List<string> Values(string name) => _values.TryGetValue(name, out var values) ? values : [];

    private void Fill(string comment)
    {
        // An opening tag looks for its closing one only up to the next of its name, so that tags without an end cost no more than their length.
        var opened = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (Match tag in Tag().Matches(comment))
        {
            var name = tag.Groups["name"].Value;
            if (tag.Groups["close"].Length == 0)
                opened[name] = tag.Index + tag.Length;
            else if (opened.Remove(name, out var start))
                Add(name, comment[start..tag.Index]);
        }
    }

    private void Add(string name, string value)
    {
        value = value.Trim();
        if (value.StartsWith("<![CDATA[", StringComparison.Ordinal) && value.EndsWith("]]>", StringComparison.Ordinal))
            value = value[9..^3].Trim();
        else
            value = WebUtility.HtmlDecode(value);
        if (value.Length == 0)
            return;
        if (!_values.TryGetValue(name, out var values))
            _values[name] = values = [];
        values.Add(value);
    }

    [GeneratedRegex(@"<(?<close>/?)(?<name>founder-[a-z]+|articleid|date|author|title|keyword|subtitle|introtitle|siteid|nodeid|nodename)\s*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
