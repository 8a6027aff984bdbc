using System.CommandLine;
using Archive.Content;
using Archive.Import;
using Archive.Model;

namespace Archive.Commands;

/// <summary>What is known before a file is read: flags, the catalog, the newspapers of the archive.</summary>
internal sealed class Intake
{
    /// <summary>A received file of this name is no page: it describes the others.</summary>
    private const string CatalogName = "catalog.yml";

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

    /// <summary>Opens the catalog of the flag; without the flag, the one among the received files.</summary>
    /// <returns>Null, with faults, when the catalog is at fault: nobody knows what it wanted to say, and a page must not be written under a wrong date.</returns>
    public static Intake? Open(ImportOptions options, ParseResult parsed, ContentFolder? content, IEnumerable<IReceivedFile> received, ICollection<Fault> faults)
    {
        var before = faults.Count;
        var named = parsed.GetValue(options.Catalog);
        var file = named ?? ReceivedCatalog(received.Where(IsNamedCatalog), faults);
        if (faults.Count > before || ReadCatalog(file, faults) is not { } catalog)
            return null;
        var newspapers = (content?.Newspapers.Values ?? []).Concat(catalog.Newspapers).DistinctBy(newspaper => newspaper.Id, StringComparer.Ordinal).ToList();
        return new Intake(options, parsed, catalog, file is null ? null : Path.GetFullPath(file), newspapers) { Found = named is null ? file : null };
    }

    /// <summary>The catalog that was found among the received files; null when there is none, or the flag names one.</summary>
    public string? Found { get; private init; }

    /// <summary>The columns of tables by the field that each holds, as the catalog says.</summary>
    public IReadOnlyDictionary<string, string> Columns => _catalog.Columns;

    /// <summary>Whether a received file is a catalog, which describes others.</summary>
    public bool IsCatalog(IReceivedFile file) => IsNamedCatalog(file) || (_catalogFile is not null && Path.GetFullPath(file.Name) == _catalogFile);

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

    private static bool IsNamedCatalog(IReceivedFile file) => Path.GetFileName(file.Path) == CatalogName;

    /// <summary>The one catalog among the received files, if there is one.</summary>
    private static string? ReceivedCatalog(IEnumerable<IReceivedFile> catalogs, ICollection<Fault> faults)
    {
        var names = catalogs.Select(file => file.Name).DistinctBy(Path.GetFullPath, StringComparer.Ordinal).ToList();
        if (names is [var only])
        {
            if (File.Exists(only))
                return only;
            faults.Add(new Fault(only, Line: null, "a catalog in an archive", "it beside the archive, or another (--catalog)"));
        }
        else if (names.Count > 0)
        {
            faults.Add(new Fault(names[1], Line: null, $"a second catalog beside {names[0]}", "one, or which of them it is (--catalog)"));
        }

        return null;
    }

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
