using System.CommandLine;
using Archive.Import;
using Archive.Model;

namespace Archive.Commands;

/// <summary>Takes received files in: bytes from the disk, facts from flags and catalog, the rest from the importer.</summary>
internal sealed class Intake(ImportOptions options, ParseResult parsed, IReadOnlyCollection<Newspaper> archived, ICollection<Fault> faults)
{
    private readonly Dictionary<string, ImportCatalog> _catalogs = new(StringComparer.Ordinal);

    /// <summary>Reads one file; null, with a fault, when no page could be made of it.</summary>
    public ImportedPage? Read(string file, Action<string> note)
    {
        if (Bytes(file) is not { } bytes)
            return null;
        var catalog = Catalog(file);
        var known = options.Known(parsed, catalog.File(Path.GetFileName(file)));
        var result = PageImporter.Import(new ImportRequest
        {
            File = file,
            Bytes = bytes,
            Shape = known.Shape,
            Known = known.Facts,

            // What the archive says of a newspaper goes before what the catalog says.
            Newspapers = archived.Concat(catalog.Newspapers).DistinctBy(newspaper => newspaper.Id, StringComparer.Ordinal).ToList(),
        });
        foreach (var fault in result.Faults)
            faults.Add(fault);
        foreach (var line in result.Notes)
            note($"{file}: {line}");
        return result.Draft is { } draft ? new ImportedPage(file, WithNewspaper(draft, known.Facts)) : null;
    }

    /// <summary>A newspaper of which only the id was given is the one whose name the page prints.</summary>
    private static DraftPage WithNewspaper(DraftPage draft, KnownFacts facts) =>
        draft.Newspaper is null && facts.NewspaperId is { } id && draft.NewspaperName is { } name
            ? draft with { Newspaper = new Newspaper { Id = id, Name = name } }
            : draft;

    private byte[]? Bytes(string file)
    {
        if (Directory.Exists(file))
            return Reject(file, "a folder", "a file with the text of one page");
        if (!File.Exists(file))
            return Reject(file, "no such file", "a file with the text of one page");
        var bytes = File.ReadAllBytes(file);
        return bytes.Length > 0 ? bytes : Reject(file, "an empty file", "the text of one page");
    }

    private byte[]? Reject(string file, string found, string expected)
    {
        faults.Add(new Fault(file, null, found, expected));
        return null;
    }

    /// <summary>The catalog of the flag, or the one beside the file; each is read once.</summary>
    private ImportCatalog Catalog(string file)
    {
        var named = parsed.GetValue(options.Catalog);
        var path = named ?? Path.Combine(Path.GetDirectoryName(file) ?? "", ImportCatalog.FileName);
        if (_catalogs.TryGetValue(path, out var catalog))
            return catalog;
        catalog = ImportCatalog.Empty;
        if (File.Exists(path))
            catalog = ImportCatalog.Read(path, faults);
        else if (named is not null)
            faults.Add(new Fault(named, null, "no such file", "a catalog (--catalog)"));
        return _catalogs[path] = catalog;
    }
}
