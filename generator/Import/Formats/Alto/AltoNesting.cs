using System.Xml.Linq;

namespace Archive.Import;

/// <summary>The blocks of an ALTO file that hold others, and pictures, by their IDs: other files point to them too.</summary>
internal static class AltoNesting
{
    /// <summary>For each such block the text blocks in it; none in a picture.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(XElement root)
    {
        var nested = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var block in root.Descendants().Where(e => e.Is("ComposedBlock") || e.Is("Illustration") || e.Is("GraphicalElement") || e.Is("TextBlock")))
        {
            // Only what is nested right in it: deeper nesting is rare, and following it from each level would take its square.
            if (block.Value("ID") is { } id)
                nested.TryAdd(id, [.. block.Elements().Where(b => b.Is("TextBlock")).Select(b => b.Value("ID")).OfType<string>()]);
        }

        return nested;
    }
}
