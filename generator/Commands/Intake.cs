using System.CommandLine;
using Archive.Content;
using Archive.Import;
using Archive.Model;

namespace Archive.Commands;

/// <summary>What is known before a file is read: flags, the catalog, the newspapers of the archive.</summary>
internal sealed class Intake
{
    private readonly ImportOptions _options;
    private readonly ParseResult _parsed;
    private readonly ImportCatalog _catalog;
    private readonly string? _catalogFile;

    private Intake(ImportOptions options, ParseResult parsed, ImportCatalog catalog, string? catalogFile, IReadOnlyCollection<Newspaper> newspapers)
    {
        (_options, _parsed, _catalog, _catalogFile, Newspapers) = (options, parsed, catalog, catalogFile, newspapers);
    }

    /// <summary>What the archive says of a newspaper goes before what the catalog says.</summary>
    public IReadOnlyCollection<Newspaper> Newspapers { get; }

    /// <summary>Null, with faults, when the catalog is at fault: nobody knows what it wanted to say, and a page must not be written under a wrong date.</summary>
    public static Intake? Open(ImportOptions options, ParseResult parsed, ContentFolder? content, ICollection<Fault> faults)
    {
        var file = parsed.GetValue(options.Catalog);
        if (ReadCatalog(file, faults) is not { } catalog)
            return null;
        var newspapers = (content?.Newspapers.Values ?? []).Concat(catalog.Newspapers).DistinctBy(newspaper => newspaper.Id, StringComparer.Ordinal).ToList();
        return new Intake(options, parsed, catalog, file is null ? null : Path.GetFullPath(file), newspapers);
    }

    /// <summary>The columns of tables by the field that each holds, as the catalog says.</summary>
    public IReadOnlyDictionary<string, string> Columns => _catalog.Columns;

    /// <summary>Whether a received file is the catalog of the flag, which describes the others.</summary>
    public bool IsCatalog(IReceivedFile file) => _catalogFile is not null && Path.GetFullPath(file.Name) == _catalogFile;

    /// <summary>What flags and catalog say of a file: a flag goes before the catalog, and in the catalog the path before the name.</summary>
    public (string? Shape, KnownFacts Known) Known(IReceivedFile file)
    {
        var known = _options.Known(_parsed, _catalog.Find(file.Path) ?? _catalog.File(Path.GetFileName(file.Path)));
        return (known.Shape, known.Facts);
    }

    /// <summary>A newspaper of which only the id was given is the one whose name the page prints.</summary>
    public static DraftPage WithNewspaper(DraftPage draft, KnownFacts facts) =>
        draft.Newspaper is null && facts.NewspaperId is { } id && draft.NewspaperName is { } name
            ? draft with { Newspaper = new Newspaper { Id = id, Name = name } }
            : draft;

    /// <summary>The catalog of the flag, or an empty one; null, with faults, when it is at fault.</summary>
    private static ImportCatalog? ReadCatalog(string? file, ICollection<Fault> faults)
    {
        if (file is null)
            return ImportCatalog.Empty;
        if (File.Exists(file))
            return ImportCatalog.Read(file, faults);
        faults.Add(new Fault(file, null, Directory.Exists(file) ? "a folder" : "no such file", "a catalog (--catalog)"));
        return null;
    }
}
