using System.Xml.Linq;
using Archive.Model;

namespace Archive.Import;

/// <summary>Reads the articles of an issue from its logical structure, with the areas of its own divs and of those that links join to them.</summary>
internal sealed class MetsStructure
{
    private readonly Dictionary<string, List<XElement>> _linked = new(StringComparer.Ordinal);
    private readonly List<MetsArticle> _articles = [];

    private MetsStructure(XElement root)
    {
        var divs = root.Below("div").Where(d => d.Value("ID") is not null).DistinctBy(d => d.Value("ID")!, StringComparer.Ordinal).ToDictionary(d => d.Value("ID")!, StringComparer.Ordinal);
        foreach (var link in root.Below("smLink"))
        {
            if (link.Value("from") is not { } from || link.Value("to") is not { } to)
                continue;
            Join(from.TrimStart('#'), to.TrimStart('#'));
            Join(to.TrimStart('#'), from.TrimStart('#'));
        }

        void Join(string from, string to)
        {
            // One hop is enough: a link joins an article to its areas, never to other links.
            if (divs.TryGetValue(to, out var div) && !MetsTypes.IsPage(div.Value("TYPE")) && from != to)
                (_linked.TryGetValue(from, out var known) ? known : _linked[from] = []).Add(div);
        }
    }

    public static IReadOnlyList<MetsArticle> Articles(XElement root)
    {
        var structure = new MetsStructure(root);
        var maps = root.All("structMap").ToList();
        var logical = maps.Where(m => "LOGICAL".Equals(m.Value("TYPE"), StringComparison.OrdinalIgnoreCase)).ToList();
        foreach (var map in logical.Count > 0 ? logical : maps)
            structure.Find(map);
        return structure._articles;
    }

    private void Find(XElement above)
    {
        foreach (var div in above.All("div"))
        {
            if (MetsTypes.Article(div.Value("TYPE")) is { } kind)
                Take(div, kind);
            else
                Find(div);
        }
    }

    private void Take(XElement div, ArticleKind kind)
    {
        var parts = new List<MetsPart>();
        var at = _articles.Count;
        Walk(div, kind == ArticleKind.Photo ? MetsRole.Caption : null, parts);
        parts.RemoveAll(p => p.Areas.Count == 0);
        if (parts.Count > 0)
            _articles.Insert(at, new MetsArticle(kind, parts));
    }

    private void Walk(XElement div, MetsRole? role, List<MetsPart> parts)
    {
        var areas = MetsArea.Of(div).Concat(Linked(div)).ToList();
        if (areas.Count > 0)
            Add(parts, role ?? MetsRole.Text, areas, opens: role != MetsRole.Paragraph || MetsTypes.Role(div.Value("TYPE"), above: null) == MetsRole.Paragraph);
        foreach (var part in div.All("div"))
        {
            var type = part.Value("TYPE");
            var own = MetsTypes.Role(type, role);
            if (MetsTypes.Article(type) is { } kind && !MetsTypes.IsPicture(type))
            {
                // An article inside another is one of its own.
                Take(part, kind);
                continue;
            }

            // All that stands below the div of a paragraph is one paragraph.
            if (own == MetsRole.Paragraph)
                parts.Add(new MetsPart(MetsRole.Paragraph, []));
            Walk(part, own ?? (MetsTypes.IsPicture(type) ? MetsRole.Caption : role), parts);
        }
    }

    private static void Add(List<MetsPart> parts, MetsRole role, List<MetsArea> areas, bool opens)
    {
        if (parts.Count > 0 && parts[^1].Role == role && (role == MetsRole.Paragraph && (!opens || parts[^1].Areas.Count == 0) || role is MetsRole.Headline or MetsRole.Kicker or MetsRole.Deck))
            parts[^1].Areas.AddRange(areas);
        else
            parts.Add(new MetsPart(role, areas));
    }

    private IEnumerable<MetsArea> Linked(XElement div) =>
        div.Value("ID") is { } id && _linked.TryGetValue(id, out var linked) ? linked.SelectMany(MetsArea.Of) : [];
}
