using System.Xml.Linq;
using Archive.Model;

namespace Archive.Import;

/// <summary>The reading order that an ALTO file gives: that of version 4.3 and later, else the chains of blocks that each name the next.</summary>
internal static class AltoOrder
{
    public static RegionOrder Of(XElement root, string file, ICollection<Fault> faults)
    {
        var blocks = root.Below("TextBlock").Concat(root.Below("ComposedBlock")).Where(b => b.Value("ID") is not null).DistinctBy(b => b.Value("ID")!, StringComparer.Ordinal).ToDictionary(b => b.Value("ID")!, StringComparer.Ordinal);
        if (root.First("ReadingOrder") is not { } order)
            return new RegionOrder(Chains(blocks, file, faults));
        var ids = new List<string>();
        foreach (var reference in order.Below("ElementRef").DistinctBy(r => r.Value("REF"), StringComparer.Ordinal))
        {
            if (reference.Value("REF") is { } id && blocks.TryGetValue(id, out var block))
                ids.AddRange(block.DescendantsAndSelf().Where(b => b.Is("TextBlock")).Select(b => b.Value("ID")).OfType<string>());
            else
                faults.Add(NoBlock(file, reference, reference.Value("REF")));
        }

        return new RegionOrder(ids);
    }

    private static List<string> Chains(Dictionary<string, XElement> blocks, string file, ICollection<Fault> faults)
    {
        var next = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, block) in blocks)
        {
            if (block.Value("IDNEXT") is not { } following)
                continue;
            if (blocks.ContainsKey(following))
                next[id] = following;
            else
                faults.Add(NoBlock(file, block, following));
        }

        if (next.Count == 0)
            return [];
        var ids = new List<string>();
        var placed = new HashSet<string>(StringComparer.Ordinal);
        var targets = next.Values.ToHashSet(StringComparer.Ordinal);
        foreach (var start in blocks.Keys.Where(id => !targets.Contains(id)))
        {
            for (var id = start; id is not null && placed.Add(id); id = next.GetValueOrDefault(id))
                ids.Add(id);
        }

        if (blocks.Values.FirstOrDefault(b => !placed.Contains(b.Value("ID")!)) is { } circle)
            faults.Add(new Fault(file, circle.Line(), $"blocks that follow each other in a circle, {circle.Value("ID")} among them", "a last block"));
        return [.. ids, .. blocks.Keys.Where(id => !placed.Contains(id))];
    }

    private static Fault NoBlock(string file, XElement from, string? id) => new(file, from.Line(), $"a reference to '{id}'", "the ID of a block of the file");
}
