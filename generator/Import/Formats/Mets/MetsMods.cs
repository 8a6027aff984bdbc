using System.Globalization;
using System.Xml.Linq;

namespace Archive.Import;

/// <summary>What the descriptive sections of a METS file say of the issue: title, date, edition, language; and of its pages: their numbers.</summary>
internal sealed class MetsMods
{
    private readonly Dictionary<string, XElement> _sections;
    private readonly XElement? _issue;

    public MetsMods(XElement root)
    {
        _sections = root.All("dmdSec").Where(s => s.Value("ID") is not null).DistinctBy(s => s.Value("ID")!, StringComparer.Ordinal).ToDictionary(s => s.Value("ID")!, StringComparer.Ordinal);
        var ofIssue = root.Below("div").Where(d => MetsTypes.IsIssue(d.Value("TYPE"))).Select(d => Section(d.Value("DMDID"))).OfType<XElement>().ToList();
        _issue = ofIssue.Find(s => s.Below("dateIssued").Any()) ?? ofIssue.FirstOrDefault() ?? root.First("dmdSec");
        Titles = [.. ofIssue.Append(_issue).OfType<XElement>().Distinct()];
    }

    private IReadOnlyList<XElement> Titles { get; }

    public string? Language => _issue?.Below("languageTerm").Select(XmlElements.Text).FirstOrDefault(t => t is { Length: < 20 });

    /// <summary>What is known of the issue.</summary>
    public PrintedFacts Facts => new() { Newspaper = Title(), Date = Date(), Edition = Edition() };

    /// <summary>The printed number of a page, in the section that its div names.</summary>
    public string? PageNumber(string? sections) =>
        Section(sections)?.Below("detail").FirstOrDefault(d => d.Value("type")?.Contains("page", StringComparison.OrdinalIgnoreCase) is true)?.First("number")?.Text();

    /// <summary>The newspaper's, which the issue is a part of; else that of the section itself.</summary>
    private string? Title()
    {
        var hosts = Titles.SelectMany(s => s.Below("relatedItem")).Where(r => "host".Equals(r.Value("type"), StringComparison.OrdinalIgnoreCase)).ToList();
        return hosts.Concat(Titles).SelectMany(e => e.Below("titleInfo")).Where(t => t.Value("type") is null).Select(t => Title(t)).FirstOrDefault(t => t is not null);
    }

    private static string? Title(XElement info)
    {
        var title = info.First("title")?.Text();
        return title is { Length: <= 200 } && info.First("nonSort")?.Text() is { } article ? $"{article} {title}" : title is { Length: <= 200 } ? title : null;
    }

    private string? Date()
    {
        foreach (var element in _issue is null ? [] : _issue.Below("dateIssued").Concat(_issue.Below("date")))
        {
            var text = element.Text() ?? "";
            if (text.Length == 8 && DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            if (text.Length < 60 && PrintedDate.Find(text) is { } date)
                return date;
        }

        return null;
    }

    private int? Edition()
    {
        var detail = _issue?.Below("detail").FirstOrDefault(d => "edition".Equals(d.Value("type"), StringComparison.OrdinalIgnoreCase))?.First("number")?.Text();
        return int.TryParse(detail, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 100 ? number : null;
    }

    private XElement? Section(string? ids) =>
        ids?.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => _sections.GetValueOrDefault(id)).FirstOrDefault(s => s is not null);
}
