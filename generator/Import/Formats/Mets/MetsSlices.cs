namespace Archive.Import;

/// <summary>The articles of an issue cut by the files that their areas are in, so that each page looks at its own alone.</summary>
internal sealed class MetsSlices
{
    private readonly Dictionary<string, List<MetsSlice>> _byFile = new(StringComparer.Ordinal);

    /// <summary>For each article its files, in the order in which it goes on from one to the other.</summary>
    private readonly List<List<string>> _files = [];

    public MetsSlices(IReadOnlyList<MetsArticle> articles)
    {
        for (var k = 0; k < articles.Count; k++)
        {
            _files.Add([]);
            foreach (var part in articles[k].Parts)
            {
                foreach (var areas in part.Areas.GroupBy(a => a.FileId, StringComparer.Ordinal))
                    Add(k, areas.Key, new MetsPart(part.Role, [.. areas]));
            }
        }
    }

    /// <summary>The files that articles are in, each with an area that names it.</summary>
    public IEnumerable<(string FileId, MetsArea Area)> Files => _byFile.Select(f => (f.Key, f.Value[0].Parts[0].Areas[0]));

    public IReadOnlyList<MetsSlice> Of(string fileId) => _byFile.GetValueOrDefault(fileId) ?? [];

    /// <summary>The file before and the file after the one given, for an article.</summary>
    public (string? Before, string? After) Around(int article, string fileId)
    {
        var files = _files[article];
        var at = files.IndexOf(fileId);
        return (at > 0 ? files[at - 1] : null, at + 1 < files.Count ? files[at + 1] : null);
    }

    private void Add(int article, string fileId, MetsPart part)
    {
        if (!_byFile.TryGetValue(fileId, out var slices))
            _byFile[fileId] = slices = [];
        if (slices.Count == 0 || slices[^1].Article != article)
        {
            slices.Add(new MetsSlice(article, []));
            _files[article].Add(fileId);
        }

        slices[^1].Parts.Add(part);
    }
}
