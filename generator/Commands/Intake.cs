using System.CommandLine;
using Archive.Import;
using Archive.Model;

namespace Archive.Commands;

/// <summary>A file as the importer read it.</summary>
/// <param name="File">The file as the user named it.</param>
/// <param name="Draft">The page as far as it is known.</param>
/// <param name="Newspaper">What the catalog says of its newspaper.</param>
/// <param name="Notes">What the importer wants to be known: an encoding, a guess.</param>
internal sealed record ImportedPage(string File, DraftPage Draft, Newspaper? Newspaper, IReadOnlyList<string> Notes);

/// <summary>Takes received files in: bytes from the disk, hints from flags and catalog, the rest from the importer.</summary>
internal sealed class Intake(ImportOptions options, ParseResult parsed, ICollection<Fault> faults)
{
    private readonly Dictionary<string, ImportCatalog> _catalogs = new(StringComparer.Ordinal);

    /// <summary>Reads one file; null, with a fault, when no page could be made of it.</summary>
    public ImportedPage? Read(string file)
    {
        if (Bytes(file) is not { } bytes)
            return null;
        var name = Path.GetFileName(file);
        var catalog = Catalog(file);
        var known = options.Known(parsed, catalog.File(name));
        var result = PageImporter.Import(new ImportRequest(file, bytes, known.Shape, known.Hints));
        foreach (var fault in result.Faults)
            faults.Add(fault);
        return result.Draft is { } draft ? new ImportedPage(file, draft, catalog.Newspaper(draft.NewspaperId), result.Notes) : null;
    }

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
