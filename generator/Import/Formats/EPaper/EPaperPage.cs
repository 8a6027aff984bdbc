using AngleSharp.Dom;
using Archive.Model;

namespace Archive.Import;

/// <summary>A page view: the links of its list and the areas of its picture lead to its articles, which lie beside it.</summary>
internal sealed class EPaperPage
{
    private const int MostFrames = 8;

    private readonly HtmlFile _html;
    private readonly FormatOptions _options;
    private readonly ICollection<Fault> _faults;
    private readonly List<EPaperReference> _references = [];
    private readonly Dictionary<string, EPaperReference> _byPath = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<HtmlLine> _lines = [];
    private readonly List<string> _files = [];
    private readonly List<string> _notes = [];
    private PrintedFacts _facts = new();
    private IReceivedFile? _picture;

    private EPaperPage(HtmlFile html, FormatOptions options, ICollection<Fault> faults)
    {
        _html = html;
        _options = options;
        _faults = faults;
    }

    /// <summary>The page, or the pages of an issue that is listed as a whole; null when the view leads to no article.</summary>
    public static IEnumerable<ReadPage>? Read(HtmlFile html, FormatOptions options, ICollection<Fault> faults)
    {
        var page = new EPaperPage(html, options, faults);
        page.ReadView(html);
        page.ReadFrames(html);
        return page._references.Count == 0 ? null : page.Assemble();
    }

    private void ReadView(HtmlFile view)
    {
        var map = ImageMap.Of(view);
        var links = view.Document.QuerySelectorAll("a[href], a[data-href]")
            .Select(link => (Element: link, Path: EPaperLink.Path(link.GetAttribute("href")) ?? EPaperLink.Path(link.GetAttribute("data-href"))))
            .ToList();
        var mapped = map.Areas.Select(area => area.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var claims = new Dictionary<INode, HtmlPart>(ReferenceEqualityComparer.Instance);
        foreach (var (element, path) in links)
        {
            if (path is null || EPaperLink.IsOther(path) || !(mapped.Contains(path) || EPaperLink.IsArticle(path)))
                continue;
            claims[element] = HtmlPart.Title;
            Reference(path, element.SourceReference?.Position.Line ?? 1).Links.Add(element);
        }

        foreach (var area in map.Areas)
            Reference(area.Path, area.Line).Add(area);
        foreach (var link in EPaperFacts.PageLinks(view.Document))
            claims.TryAdd(link, HtmlPart.Title);
        var lines = new HtmlLines(claims).Read(view.Document.Body ?? (INode)view.Document);
        _lines.AddRange(lines);
        _facts = EPaperSources.Fill(_facts, EPaperFacts.Read(view, TrailerComment.Of(view.Document), lines));
        _picture ??= map.Picture;
        _notes.AddRange(map.Notes);
        if (view.Note is { } note)
            _notes.Add(note);
    }

    /// <summary>杭州日报 has picture and list in frames.</summary>
    private void ReadFrames(HtmlFile view)
    {
        foreach (var frame in view.Document.QuerySelectorAll("frame[src], iframe[src]").Take(MostFrames))
        {
            if (EPaperLink.Path(frame.GetAttribute("src")) is not { } path || EPaperLink.Find(view.File, path) is not { } file || file.Path == view.File.Path || _files.Contains(RelativePath.Of(_html.File, file)))
                continue;
            if (HtmlFile.Read(file, _options, _faults) is not { } inner)
                continue;
            _files.Add(RelativePath.Of(_html.File, file));
            ReadView(inner);
        }
    }

    private EPaperReference Reference(string path, int line)
    {
        if (!_byPath.TryGetValue(path, out var reference))
        {
            _byPath[path] = reference = new EPaperReference(path, line);
            _references.Add(reference);
        }

        return reference;
    }

    /// <summary>One page, or all pages of an issue where the headings of pages part the list.</summary>
    private IEnumerable<ReadPage> Assemble()
    {
        var titles = _references.SelectMany(reference => reference.Links.Select(link => (link, reference))).ToDictionary(entry => entry.link, entry => entry.reference, (IEqualityComparer<IElement>)ReferenceEqualityComparer.Instance);
        var pages = new Dictionary<EPaperReference, (string Label, string Section)>();
        (string Label, string Section)? heading = null;
        foreach (var line in _lines)
        {
            if (line.Link is not null && titles.TryGetValue(line.Link, out var reference))
            {
                reference.Titles.Add(line.Text);
                if (heading is { } above)
                    pages.TryAdd(reference, above);
            }
            else
            {
                heading = PageNumber.InLink(line.Text) ?? heading;
            }
        }

        // The list has the order of the page; articles that only the picture leads to come after it.
        var references = _references.OrderBy(reference => reference.Links.Count == 0).ToList();
        var furniture = _lines.Where(line => line.Link is null || !titles.ContainsKey(line.Link)).Select(line => line.Text).ToList();
        if (pages.Values.Select(page => page.Label).Distinct(StringComparer.Ordinal).Count() < 2)
            return [Make(_facts, references, furniture)];
        return references.GroupBy(reference => pages.TryGetValue(reference, out var page) ? page : default)
            .Select((page, i) => Make(_facts with { Label = page.Key.Label ?? _facts.Label, Section = page.Key.Section }, page, i == 0 ? furniture : []))
            .Select(page => page.Printed.Label == _facts.Label ? page : page with { Image = null });
    }

    private ReadPage Make(PrintedFacts facts, IEnumerable<EPaperReference> references, IReadOnlyList<string> furniture)
    {
        var sources = new EPaperSources(_html.File, _options, _faults);
        foreach (var reference in references)
            sources.Add(reference);
        var articles = sources.Finish();
        return new ReadPage
        {
            Shape = EPaperPages.Shape,
            Printed = EPaperSources.Fill(facts, sources.Facts),
            Articles = [.. articles],
            Teasers = [.. sources.Teasers],
            Furniture = [.. furniture.Concat(sources.Furniture).Distinct(StringComparer.Ordinal)],
            Image = _picture,
            Files = [.. _files.Concat(sources.Files)],
            Notes = [.. _notes.Concat(sources.Notes).Distinct(StringComparer.Ordinal)],
        };
    }
}
