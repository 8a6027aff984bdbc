using Archive.Model;

namespace Archive.Import;

/// <summary>A folder of its own for a PDF while it is read: poppler takes files, and a received one may lie in a package.</summary>
internal sealed class PdfFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("archive-pdf-");

    public string Pdf => Path.Combine(_folder.FullName, "page.pdf");

    public string Text => Path.Combine(_folder.FullName, "page.html");

    /// <summary>Writes the received file into it; false, with a fault, when it cannot be read or is too large.</summary>
    public bool Receive(IReceivedFile file, FormatOptions options, ICollection<Fault> faults)
    {
        try
        {
            using var from = new ElementLimitStream(file.Open(), options.MaxFileBytes, options.MaxFileBytes);
            using var to = File.Create(Pdf);
            from.CopyTo(to);
            return true;
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            faults.Add(new Fault(file.Name, Line: null, e is InvalidDataException ? e.Message : $"a file that cannot be read ({e.Message})", "a readable file within the limit"));
            return false;
        }
    }

    public string Picture(int page) => Path.Combine(_folder.FullName, $"page-{page}");

    public void Dispose() => _folder.Delete(recursive: true);
}
