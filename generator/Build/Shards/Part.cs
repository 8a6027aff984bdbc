using Archive.Model;
using Archive.Search;

namespace Archive.Build;

/// <summary>A part that a shard has completed.</summary>
internal sealed class Part
{
    private readonly SiteMemory _memory;
    private readonly SiteManifest _files;

    private Part(string folder, PartManifest manifest, Shard shard, SiteManifest files)
    {
        (Folder, Manifest, Shard, _files) = (folder, manifest, shard, files);
        _memory = new SiteMemory(Path.GetFullPath(Site), files);
    }

    /// <summary>Its folder, as the user named it.</summary>
    public string Folder { get; }

    public PartManifest Manifest { get; }

    public Shard Shard { get; }

    /// <summary>The editions in it that have no fault.</summary>
    public IReadOnlyDictionary<(string Newspaper, string Key), KnownEdition> Editions => _memory.Cache.Editions;

    /// <summary>The folder of the runs of its search index.</summary>
    public string RunFolder => _memory.Runs;

    private string Site => PartFolder.Site(Folder);

    /// <summary>Opens a part; null, with a fault, when it is none that this program can rely on.</summary>
    public static Part? Open(string folder, ICollection<Fault> faults)
    {
        if (PartManifest.Read(folder, faults) is not { } manifest)
            return null;
        if (manifest.Format != PartManifest.ThisFormat || manifest.Program != ThisProgram.Version || !Shard.TryParse(manifest.Shard, out var shard))
        {
            faults.Add(new Fault(folder, Line: null, $"a part '{manifest.Shard}' of another version of archive ({manifest.Program})", $"one of this version ({ThisProgram.Version}), as all parts of a site"));
            return null;
        }

        var list = Path.Combine(PartFolder.Site(folder), SiteManifest.FileName);
        var files = File.Exists(list) ? SiteManifest.Read(list, list, faults) : SiteManifest.Empty;
        if (files is null)
            return null;
        var part = new Part(folder, manifest, shard, files);
        if (part._memory.IsRead)
            return part;
        faults.Add(new Fault(folder, Line: null, $"no {SiteMemory.FolderName} that can be read", "the part with all its files, those included whose names begin with a dot"));
        return null;
    }

    /// <summary>The files of a folder of the site, with where they lie; none when the part has none there.</summary>
    /// <exception cref="IOException">They are not those that the shard has built.</exception>
    public IReadOnlyList<(string Path, FileInfo File)> FilesIn(string folder)
    {
        if (_files.Folder(folder) is not { } listing || listing.Folder != folder)
            return [];
        var files = PartFolder.Files(Folder, listing);
        if (files.FirstOrDefault(file => !file.File.Exists).File is { } missing)
            throw new IOException($"{missing}: found no such file; expected the part {Folder} with all its files: copy it again, or build the shard {Shard} again");
        if (Manifest.Sizes.GetValueOrDefault(folder) != PartManifest.SizesOf(files))
            throw new IOException($"{SitePath.Below(Site, folder)}: found files of other sizes than when they were built; expected the part {Folder} as it was: copy it again, or build the shard {Shard} again");
        return files;
    }

    /// <summary>The runs of its search index; those with an edition that has a fault are left out.</summary>
    public IEnumerable<(RunPiece Piece, List<KnownEdition> Editions)> Runs()
    {
        foreach (var (name, keys) in Manifest.Runs)
        {
            var editions = keys.Select(key => key.Split('/')).Select(key => key.Length == 2 ? Editions.GetValueOrDefault((key[0], key[1])) : null).OfType<KnownEdition>().ToList();
            if (editions.Count == keys.Count && Fingerprint.TryParse(name, out var run))
                yield return (new RunPiece(run, [.. editions.Select(edition => edition.Outline.Key)]), editions);
        }
    }
}
