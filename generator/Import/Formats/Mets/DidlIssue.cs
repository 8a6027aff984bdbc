using System.Globalization;
using System.Xml.Linq;
using Archive.Model;

namespace Archive.Import;

/// <summary>What a DIDL file says of an issue: title, date, edition, its pages and where the texts of its articles are.</summary>
internal sealed class DidlIssue
{
    /// <summary>Digits of a page's number, at most.</summary>
    private const int LongestNumber = 6;

    private static readonly string[] Dates = ["date", "issued", "publicatiedatum"];

    private readonly List<string> _pages = [];
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);

    public DidlIssue(XElement root)
    {
        foreach (var item in root.Below("Item"))
        {
            var id = item.Value("identifier") ?? "";
            var own = item.Descendants().Where(e => e.Ancestors().First(a => a.Is("Item")) == item).ToList();
            var text = own.Select(e => e.Value("ref")).FirstOrDefault(r => r?.EndsWith("_articletext.xml", StringComparison.OrdinalIgnoreCase) is true);
            if (text is not null)
                Articles.Add(new DidlItem(text[(text.LastIndexOf('/') + 1)..], PageOf(own, id), Kind(own), item.Line()));
            else if (IsPage(id) && !_labels.ContainsKey(id))
                AddPage(id, own);
        }

        Facts = new PrintedFacts
        {
            Newspaper = First(root, "title"),
            Date = Dates.Select(n => First(root, n)).OfType<string>().Select(PrintedDate.Find).FirstOrDefault(d => d is not null),
        };
    }

    public PrintedFacts Facts { get; }

    public List<DidlItem> Articles { get; } = [];

    /// <summary>The label of a page; null when the file names none.</summary>
    public string? PageLabel(string page) => _labels.GetValueOrDefault(page) is { Length: > 0 } label ? label : null;

    public int? PageNumber(string page) => _pages.IndexOf(page) is >= 0 and var at ? at + 1 : null;

    private static bool IsPage(string id) => id.LastIndexOf(":p", StringComparison.Ordinal) is > 0 and var at && at + 2 < id.Length && id.Length - at - 2 <= LongestNumber && id.AsSpan(at + 2).ContainsAnyExceptInRange('0', '9') is false;

    private void AddPage(string id, List<XElement> own)
    {
        _pages.Add(id);
        var label = own.Find(e => e.Is("pagenr") || e.Is("pagenumber") || e.Is("page"))?.Text();
        _labels[id] = label ?? int.Parse(id.AsSpan(id.LastIndexOf(":p", StringComparison.Ordinal) + 2), NumberStyles.None, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The page that an article's zones name first.</summary>
    private static string PageOf(List<XElement> own, string id) =>
        own.Select(e => e.Value("pageid")).FirstOrDefault(p => p is not null) ?? own.Find(e => e.Is("pageid"))?.Text() ?? (id.LastIndexOf(':') is > 0 and var at ? id[..at] : "");

    private static ArticleKind Kind(List<XElement> own) => own.Find(e => e.Is("subject"))?.Text()?.ToLowerInvariant() switch
    {
        "advertentie" => ArticleKind.Advertisement,
        "familiebericht" => ArticleKind.Notice,
        "illustratie met onderschrift" => ArticleKind.Photo,
        _ => ArticleKind.News,
    };

    private static string? First(XElement root, string name) => root.Below(name).Select(XmlElements.Text).FirstOrDefault(t => t is { Length: < 200 });
}

/// <summary>An article as a DIDL file lists it.</summary>
/// <param name="Text">The name of the file with its text.</param>
/// <param name="Page">The page that it is on, by its identifier.</param>
/// <param name="Kind">By its subject.</param>
/// <param name="Line">1-based line of the DIDL file.</param>
internal sealed record DidlItem(string Text, string Page, ArticleKind Kind, int Line);
