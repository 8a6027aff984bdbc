using System.IO.Compression;
using Archive.Model;
using Archive.Site;

namespace Archive.Build;

/// <summary>
/// One book while it is written: pages go into the file as their editions come, and only what the navigation needs of them is kept. The same content
/// gives the same bytes: files have a fixed order and no time.
/// </summary>
internal sealed class EpubBook : IDisposable
{
    private const string Folder = "EPUB/";

    /// <summary>The first moment that a zip archive can name.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly FileStream _file;
    private readonly ZipArchive _zip;
    private readonly ArchiveInfo _info;
    private readonly EpubVoice _voice;
    private readonly List<EpubEdition> _editions = [];

    public EpubBook(string name, FileStream file, ArchiveInfo info, EpubVoice voice)
    {
        Name = name;
        (_file, _info, _voice) = (file, info, voice);
        _zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);

        // Readers tell the format by these bytes at their place: the first file, and not compressed.
        Add("mimetype", "application/epub+zip"u8, CompressionLevel.NoCompression);
        Add(
            "META-INF/container.xml",
            """
            <?xml version="1.0" encoding="utf-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>

            """u8);
    }

    /// <summary>The file's name without its ending.</summary>
    public string Name { get; }

    public void Add(EpubPart part)
    {
        foreach (var page in part.Edition.Pages)
            Add($"{Folder}{part.Edition.Folder}/{page.FileName}", page.Document.Span);
        foreach (var picture in part.Edition.Pictures)
            AddPicture(part, picture);
        _editions.Add(part.Edition with { Pages = [.. part.Edition.Pages.Select(page => page with { Document = default })] });
    }

    /// <summary>Writes what the book says of itself.</summary>
    public void Finish()
    {
        var package = new EpubPackage(_info, _voice, _editions);
        Add(Folder + EpubNames.Style, EpubNames.StyleBytes);
        Add(Folder + EpubNames.Cover, package.WriteCover());
        Add(Folder + EpubNames.Navigation, package.WriteNavigation());
        Add(Folder + EpubNames.Package, package.Write());
    }

    public void Dispose()
    {
        _zip.Dispose();
        _file.Dispose();
    }

    private void AddPicture(EpubPart part, EpubPicture picture)
    {
        using var entry = Open($"{Folder}{part.Edition.Folder}/{picture.FileName}", CompressionLevel.NoCompression);
        using var file = File.OpenRead(part.Files.PathOf(picture.Name));
        file.CopyTo(entry);
    }

    private void Add(string path, ReadOnlySpan<byte> bytes, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var entry = Open(path, level);
        entry.Write(bytes);
    }

    private Stream Open(string path, CompressionLevel level)
    {
        var entry = _zip.CreateEntry(path, level);
        entry.LastWriteTime = NoTime;
        entry.ExternalAttributes = 0;
        return entry.Open();
    }
}
