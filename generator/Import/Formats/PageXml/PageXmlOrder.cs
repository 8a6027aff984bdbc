using System.Globalization;
using System.Xml.Linq;
using Archive.Model;

namespace Archive.Import;

/// <summary>The reading order of a PAGE file: groups in groups, ordered by an index or by their place.</summary>
internal static class PageXmlOrder
{
    public static RegionOrder Of(XElement page, string file, ICollection<Fault> faults)
    {
        var regions = page.Descendants().Where(e => e.Name.LocalName.EndsWith("Region", StringComparison.Ordinal)).Select(e => e.Value("id")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var ids = new List<string>();
        if (page.First("ReadingOrder") is { } order)
            Walk(order);
        return new RegionOrder(ids);

        void Walk(XElement group)
        {
            foreach (var item in group.Elements().Select((e, k) => (Element: e, Index: Index(e) ?? k)).OrderBy(e => e.Index).Select(e => e.Element))
            {
                // A group may itself stand for a region that holds others.
                if (item.Value("regionRef") is { } id && regions.Contains(id))
                    ids.Add(id);
                else if (item.Value("regionRef") is { } unknown)
                    faults.Add(new Fault(file, item.Line(), $"a reference to '{unknown}'", "the id of a region of the page"));
                Walk(item);
            }
        }
    }

    private static int? Index(XElement element) =>
        int.TryParse(element.Value("index"), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
}
