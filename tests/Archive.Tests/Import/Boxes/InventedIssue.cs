using System.Text;
using System.Xml.Linq;
using Archive.Import;
using Archive.Model;
using Archive.Tests.Import.Scoring;
using ReadPage = Archive.Import.ReadPage;

namespace Archive.Tests.Import.Boxes;

/// <summary>An invented issue of three pages, as METS with ALTO; and the truth about its articles, read from its structure by other means.</summary>
internal static class InventedIssue
{
    private static string Folder { get; } = Path.Combine(Path.GetDirectoryName(BoxedPages.Folder)!, "mets");

    public static string Expected => Path.Combine(Folder, "issue.txt") is var path && File.Exists(path) ? File.ReadAllText(path) : "";

    public static SetPage Page(int number) => SetPage.Of(File.ReadAllText(Path.Combine(Folder, $"{number}.page")));

    public static Dictionary<string, byte[]> Files()
    {
        var files = Enumerable.Range(1, 3).ToDictionary(n => $"text/0000{n}.xml", n => Encoding.UTF8.GetBytes(Page(n).Alto()), StringComparer.Ordinal);
        files["issue.mets.xml"] = File.ReadAllBytes(Path.Combine(Folder, "issue.mets.xml"));
        return files;
    }

    public static (IReadOnlyList<ReadPage> Pages, IReadOnlyList<Fault> Faults) Read(Dictionary<string, byte[]> files)
    {
        var faults = new List<Fault>();
        return (new MetsFormat().Read(FileInMemory.In(files, "issue.mets.xml"), new FormatOptions(), faults).ToList(), faults);
    }

    public static DraftPage Draft(ReadPage page) => new()
    {
        NewspaperName = page.Printed.Newspaper,
        Date = page.Printed.Date is { } date ? EdtfDate.Parse(date) : null,
        Label = page.Printed.Label,
        Source = new PageSource("issue.mets.xml", "", page.Shape),
        Articles = page.Articles,
        Furniture = page.Furniture,
    };

    /// <summary>The pages against the structure, by the measure of the golden pages: each block of the page a line of its text.</summary>
    public static Tally Score(IReadOnlyList<ReadPage> pages)
    {
        var tally = new Tally();
        for (var k = 0; k < pages.Count; k++)
        {
            var regions = Page(k + 1).Regions;
            var text = string.Join('\n', regions.Select(Whole));
            var truth = new Truth { Shape = "mets-alto", Newspaper = "The Calder Vale Mercury", Date = "1911-06-03", PageLabel = $"{k + 1}", Articles = [.. Truths(k + 1, regions)] };
            tally.Add(PageScore.Of(new LocatedTruth(truth, text), Draft(pages[k])).Tally);
        }

        return tally;
    }

    private static IEnumerable<TruthArticle> Truths(int page, IReadOnlyList<SetRegion> regions)
    {
        var root = XDocument.Load(Path.Combine(Folder, "issue.mets.xml")).Root!;
        var id = 0;
        foreach (var article in root.Descendants().Where(e => e.Name.LocalName == "div" && ((string?)e.Attribute("TYPE"))?.ToUpperInvariant() is "ARTICLE" or "ADVERTISEMENT"))
        {
            var (heads, bodies) = Blocks(root, article, page, regions);
            if (heads.Count + bodies.Count == 0)
                continue;
            yield return new TruthArticle
            {
                Id = ++id,
                Kind = (string?)article.Attribute("TYPE") == "ADVERTISEMENT" ? "advertisement" : "news",
                Title = heads.GetValueOrDefault("HEADLINE") ?? heads.GetValueOrDefault("TITLE") ?? heads.GetValueOrDefault("HEADING"),
                Kicker = heads.GetValueOrDefault("OVERLINE"),
                Deck = heads.GetValueOrDefault("SUBHEADLINE"),
                ParagraphLines = [.. bodies.Select(b => new[] { b.First + 1, b.Last + 1 })],
            };
        }
    }

    /// <summary>The heads and the body blocks of an article on a page.</summary>
    private static (Dictionary<string, string> Heads, List<(int First, int Last)> Bodies) Blocks(XElement root, XElement article, int page, IReadOnlyList<SetRegion> regions)
    {
        var heads = new Dictionary<string, string>(StringComparer.Ordinal);
        var bodies = new List<(int First, int Last)>();
        XElement? paragraph = null;
        foreach (var (area, type) in Areas(root, article).Where(a => (string?)a.Area.Attribute("FILEID") == $"ALTO0000{page}"))
        {
            foreach (var block in Numbers(area, regions))
            {
                if (type is "HEADLINE" or "TITLE" or "HEADING" or "OVERLINE" or "SUBHEADLINE")
                    heads[type] = Whole(regions[block]);
                else if (type is "AUTHOR" or "CROSSHEAD" or "CAPTION")
                    continue;
                else if (paragraph is not null && area.Ancestors().Contains(paragraph))
                    bodies[^1] = (bodies[^1].First, block);
                else
                    bodies.Add((block, block));
            }

            paragraph = area.Ancestors().FirstOrDefault(e => ((string?)e.Attribute("TYPE"))?.ToUpperInvariant() == "PARAGRAPH");
            if (paragraph is not null && !article.Descendants().Contains(paragraph))
            {
                paragraph = null;
            }
        }

        return (heads, bodies);
    }

    private static IEnumerable<(XElement Area, string Type)> Areas(XElement root, XElement article)
    {
        var links = root.Descendants().Where(e => e.Name.LocalName == "smLink").ToLookup(l => Target(l, "from"), l => Target(l, "to"));
        foreach (var div in article.DescendantsAndSelf().Where(e => e.Name.LocalName == "div"))
        {
            var type = div.AncestorsAndSelf().Select(e => ((string?)e.Attribute("TYPE"))?.ToUpperInvariant()).First(t => t is not ("TEXT" or null))!;
            if (div.Ancestors().Any(e => ((string?)e.Attribute("TYPE"))?.ToUpperInvariant() == "CAPTION"))
                type = "CAPTION";
            var linked = links[(string?)div.Attribute("ID") ?? "-"].SelectMany(id => root.Descendants().Where(e => (string?)e.Attribute("ID") == id && (string?)e.Attribute("TYPE") == "pagearea"));
            foreach (var area in linked.Prepend(div).SelectMany(d => d.Elements().Where(e => e.Name.LocalName == "fptr")).SelectMany(f => f.Descendants()).Where(e => e.Name.LocalName == "area"))
                yield return (area, type);
        }
    }

    private static string Target(XElement link, string name) => link.Attributes().First(a => a.Name.LocalName == name).Value.TrimStart('#');

    private static IEnumerable<int> Numbers(XElement area, IReadOnlyList<SetRegion> regions)
    {
        if ((string?)area.Attribute("BEGIN") is not { } begin)
        {
            var edges = ((string)area.Attribute("COORDS")!).Split(',').Select(int.Parse).ToList();
            return Enumerable.Range(0, regions.Count).Where(i => regions[i].Box is var box && box.Left >= edges[0] && box.Top >= edges[1] && box.Right <= edges[2] && box.Bottom <= edges[3]);
        }

        var (first, last) = (int.Parse(begin[1..]), int.Parse(((string?)area.Attribute("END") ?? begin)[1..]));
        return Enumerable.Range(first, last - first + 1);
    }

    private static string Whole(SetRegion region) => string.Join(' ', region.Paragraphs.Select(p => p.Text));
}
