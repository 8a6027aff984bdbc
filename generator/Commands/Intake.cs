using System.CommandLine;
using Archive.Import;
using Archive.Model;

namespace Archive.Commands;

/// <summary>Takes received files in: bytes from the disk, facts from flags and catalog, the rest from the importer.</summary>
internal sealed class Intake(ImportOptions options, ParseResult parsed, IReadOnlyCollection<Newspaper> archived, ICollection<Fault> faults)
{
    private readonly ImportCatalog? _catalog = ReadCatalog(parsed.GetValue(options.Catalog), faults);

    /// <summary>Reads one file; null, with a fault, when no page could be made of it.</summary>
    public ImportedPage? Read(string file, Action<string> note)
    {
        // Of a catalog at fault nobody knows what it wanted to say: a page must not be written under a wrong date.
        if (Bytes(file) is not { } bytes || _catalog is null)
            return null;
        var known = options.Known(parsed, _catalog.File(Path.GetFileName(file)));
        var result = PageImporter.Import(new ImportRequest
        {
            File = file,
            Bytes = bytes,
            Shape = known.Shape,
            Known = known.Facts,

            // What the archive says of a newspaper goes before what the catalog says.
            Newspapers = archived.Concat(_catalog.Newspapers).DistinctBy(newspaper => newspaper.Id, StringComparer.Ordinal).ToList(),
        });
        foreach (var fault in result.Faults)
            faults.Add(fault);
        foreach (var line in result.Notes)
            note($"{file}: {line}");
        return result.Draft is { } draft ? new ImportedPage(file, WithNewspaper(draft, known.Facts), known.Facts.NewspaperId) : null;
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
        try
        {
            // Opening a pipe would wait until somebody writes into it, and reading a device might never end.
            return HasLength(file) ? File.ReadAllBytes(file) : Reject(file, "an empty file (or a pipe or a device)", "a file with the text of one page");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Reject(file, $"a file that cannot be read ({exception.Message.TrimEnd('.')})", "a readable file with the text of one page");
        }
    }

    /// <summary>Whether the file, or what a link stands for, is more than nothing: pipes and devices have no length, as empty files have none.</summary>
    private static bool HasLength(string file)
    {
        var target = File.ResolveLinkTarget(file, returnFinalTarget: true) ?? new FileInfo(file);
        return target is FileInfo { Exists: true, Length: > 0 };
    }

    private byte[]? Reject(string file, string found, string expected)
    {
        faults.Add(new Fault(file, null, found, expected));
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
