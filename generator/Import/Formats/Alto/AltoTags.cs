using System.Xml.Linq;

namespace Archive.Import;

/// <summary>What the tags of an ALTO file, or the words that its blocks are called by, say that a block is.</summary>
internal sealed class AltoTags
{
    private readonly Dictionary<string, RegionKind> _byId = new(StringComparer.Ordinal);

    private AltoTags()
    {
    }

    public static AltoTags Of(XElement root)
    {
        var tags = new AltoTags();
        foreach (var tag in root.All("Tags").Elements())
        {
            if (tag.Value("ID") is { } id && (RegionKinds.Of(tag.Value("LABEL")) ?? RegionKinds.Of(tag.Value("TYPE"))) is { } kind)
                tags._byId[id] = kind;
        }

        return tags;
    }

    /// <summary>Of a block, by its tags or its type; null where they say nothing.</summary>
    public RegionKind? Find(XElement block)
    {
        foreach (var id in block.Value("TAGREFS")?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            if (_byId.TryGetValue(id, out var kind))
                return kind;
        }

        return RegionKinds.Of(block.Value("TYPE"));
    }
}
