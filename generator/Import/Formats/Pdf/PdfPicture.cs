using System.ComponentModel;
using System.Globalization;
using Archive.Model;

namespace Archive.Import;

/// <summary>The picture of a PDF's page, through <c>pdftoppm</c>.</summary>
internal static class PdfPicture
{
    /// <summary>Readable, and no larger than a screen wants, in pixels of the longer side.</summary>
    private const string Pixels = "2400";

    public static IReceivedFile? Make(IReceivedFile file, PdfFolder folder, int page, FormatOptions options, ICollection<Fault> faults)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        string? failure;
        try
        {
            failure = Poppler.Run(options.PdfToPpm, options.ProgramLimit, "-jpeg", "-singlefile", "-f", number, "-l", number, "-scale-to", Pixels, folder.Pdf, folder.Picture(page));
        }
        catch (Win32Exception)
        {
            failure = "pdftoppm is not installed";
        }

        var picture = folder.Picture(page) + ".jpg";
        if (failure is null && File.Exists(picture))
            return new MadeFile($"{Path.GetFileNameWithoutExtension(file.Path)}-{number}.jpg", File.ReadAllBytes(picture));
        faults.Add(new Fault(file.Name, Line: null, $"no picture of page {number} ({failure ?? "nothing was written"})", "pdftoppm of poppler-utils, and a page that it can draw"));
        return null;
    }
}
