using Archive.Model;
using Archive.Search;

namespace Archive.Build;

/// <summary>The parts of a site that is merged. Safe for several threads.</summary>
internal sealed class PartSet
{
    private readonly IReadOnlyList<Part> _parts;
    private readonly Dictionary<(string Newspaper, string Key), Part> _owners = [];

    private PartSet(IReadOnlyList<Part> parts)
    {
        _parts = parts;
        foreach (var part in parts)
        {
            foreach (var (key, edition) in part.Editions)
            {
                _owners[key] = part;
                Known.Editions[key] = edition;
            }
        }
    }

    /// <summary>What the shards remember of their editions.</summary>
    public BuildCache Known { get; } = new();

    /// <summary>Opens the parts of a site; null, with faults, when one is missing, damaged or made from something else.</summary>
    public static PartSet? Open(IReadOnlyList<string> folders, PartCheck check, ICollection<Fault> faults)
    {
        var wrong = new List<Fault>();
        var parts = folders.Select(folder => Part.Open(folder, wrong)).OfType<Part>().OrderBy(part => part.Shard.Number).ToList();
        if (wrong.Count == 0)
            check.Run(parts, wrong);
        foreach (var fault in wrong)
            faults.Add(fault);
        return wrong.Count == 0 ? new PartSet(parts) : null;
    }

    /// <summary>Notes when a shard has built an edition from other files than are there now.</summary>
    /// <returns>Whether it is as the shard has built it, or no shard has.</returns>
    public bool IsAsBuilt(SourceEdition edition, ICollection<Fault> faults)
    {
        var key = (edition.Files.NewspaperId, edition.Files.Key);
        if (!_owners.TryGetValue(key, out var part) || Known.Editions[key].Version == edition.Version)
            return true;
        faults.Add(new Fault(part.Folder, Line: null, $"{edition.SiteFolder} made from other pages than {edition.Files.Folder} has now", $"a part made from these: build the shard {part.Shard} again"));
        return false;
    }

    /// <summary>Takes the files of an edition from its part; false when no part has made them from the same.</summary>
    /// <param name="source">The edition.</param>
    /// <param name="made">What its files are made from.</param>
    /// <param name="stage">Takes the files.</param>
    /// <param name="faults">Takes a fault for each that cannot be part of the site.</param>
    public bool TryTake(SourceEdition source, MadeFrom made, SiteStage stage, ICollection<Fault> faults)
    {
        var key = (source.Files.NewspaperId, source.Files.Key);
        if (!_owners.TryGetValue(key, out var part) || Known.Editions[key].Made != made)
            return false;
        foreach (var (path, file) in source.SiteFolders.SelectMany(part.FilesIn))
            stage.Bring(path, file.ToString(), source.Files.Folder, faults);
        foreach (var folder in source.SiteFolders)
            stage.Close(folder);
        return true;
    }

    /// <summary>Puts the runs of the parts into a folder, where those of batches that a part has whole are found; the others are cut out of what is returned.</summary>
    public RunPieces BringRuns(string folder)
    {
        Directory.CreateDirectory(folder);
        var pieces = new RunPieces();
        foreach (var part in _parts)
        {
            foreach (var (piece, editions) in part.Runs())
                pieces.Add(piece, editions.Select(edition => (edition.Outline.ArticleCount, (Fingerprint?)edition.Version)));
            foreach (var file in Directory.Exists(part.RunFolder) ? Directory.EnumerateFiles(part.RunFolder, "*.run") : [])
            {
                var target = Path.Combine(folder, Path.GetFileName(file));
                if (!File.Exists(target))
                    SharedFile.Put(file, target);
            }
        }

        return pieces;
    }
}
