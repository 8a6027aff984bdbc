using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Archive.Import;

/// <summary>What a saved view says of newspaper, date, page and section: in its trailer, its own elements, its links, its address, its text.</summary>
internal static partial class EPaperFacts
{
    public static PrintedFacts Read(HtmlFile html, TrailerComment trailer, IReadOnlyList<HtmlLine> lines)
    {
        var document = html.Document;
        var around = lines.Where(line => line.Part is HtmlPart.Furniture or HtmlPart.Byline).Select(line => line.Text).ToList();
        var headings = around.Select(PageNumber.InLink).OfType<(string Label, string Section)>().ToList();
        var own = OwnLink(html);
        var label = (trailer.Label is { } number ? PageNumber.Normalize(number) : null)
            ?? Text(document, "[id='layout' i]", text => Number().Match(text) is { Success: true } match ? PageNumber.Normalize(match.Value) : null)
            ?? own?.Label
            ?? (headings.Count > 0 ? headings[0].Label : null)
            ?? around.Select(PageNumber.InFolio).FirstOrDefault(found => found is not null)
            ?? EPaperAddress.Label(html.File.Path);
        return new PrintedFacts
        {
            Newspaper = trailer.Newspaper ?? Newspaper(document, around),
            Date = (trailer.Date is { } date ? PrintedDate.Find(date) : null)
                ?? Text(document, "[id='paperdate' i], date", PrintedDate.Find)
                ?? EPaperAddress.Date(html.File.Path)
                ?? PrintedDate.Find(document.Title ?? "")
                ?? around.Select(PrintedDate.Find).FirstOrDefault(found => found is not null),
            Label = label,
            Section = own?.Label == label ? own?.Section : Links(document).Concat(headings).FirstOrDefault(link => link.Label == label).Section,
        };
    }

    /// <summary>The links to pages: 第01版：要闻.</summary>
    public static IEnumerable<IElement> PageLinks(IDocument document) =>
        document.QuerySelectorAll("a").Where(link => PageNumber.InLink(ElementText.Short(link)) is not null);

    private static IEnumerable<(string Label, string Section)> Links(IDocument document) =>
        PageLinks(document).Select(link => PageNumber.InLink(ElementText.Short(link))).OfType<(string Label, string Section)>();

    /// <summary>The page link that leads to the file itself.</summary>
    private static (string Label, string Section)? OwnLink(HtmlFile html)
    {
        var name = html.File.Path[(html.File.Path.LastIndexOf('/') + 1)..];
        var link = PageLinks(html.Document).FirstOrDefault(link => EPaperLink.Path(link.GetAttribute("href")) is { } path && path[(path.LastIndexOf('/') + 1)..] == name);
        return link is null ? null : PageNumber.InLink(ElementText.Short(link));
    }

    private static string? Newspaper(IDocument document, IReadOnlyList<string> lines)
    {
        var pieces = Separator().Split(document.Title ?? "").Select(piece => piece.Trim()).Where(piece => piece.Length > 0).ToList();
        return pieces.Select(Nameplate.InDigitalHeader).FirstOrDefault(name => name is not null)
            ?? pieces.Find(Nameplate.IsName)
            ?? lines.Select(Nameplate.InDigitalHeader).FirstOrDefault(name => name is not null)
            ?? lines.Select(line => line.Length <= 60 ? Quoted().Match(line) : Match.Empty).FirstOrDefault(match => match.Success)?.Groups["name"].Value;
    }

    private static string? Text(IDocument document, string selector, Func<string, string?> read) =>
        document.QuerySelectorAll(selector).Select(ElementText.Short).Where(text => text.Length is > 0 and <= 60).Select(read).FirstOrDefault(found => found is not null);

    [GeneratedRegex(@"[A-Za-z]{0,3}\d{1,6}", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"[\s\-_—–|｜,，:：]+|(?=\d{4}[-年])", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    /// <summary>《光明日报》（2025年02月12日 01版）.</summary>
    [GeneratedRegex(@"^《(?<name>[^》]{2,20})》\s*[（(]\s*\d{4}年", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
