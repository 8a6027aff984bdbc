using System.Text;
using Archive.Import;
using Archive.Model;

namespace Archive.Tests.Import.Boxes;

public sealed class PdfFormatTests
{
    [Theory]
    [InlineData("english")]
    [InlineData("french")]
    [InlineData("traditional")]
    [InlineData("japanese")]
    public void A_page_as_PDF_gives_the_same_articles(string name)
    {
        var page = BoxedPages.ReadOne(new PdfFormat(), new FileInMemory("page.pdf", PdfWriter.Write(BoxedPages.Page(name))));

        Assert.Equal(BoxedPages.Expected(name), BoxedPages.Result(page));
    }

    [Fact]
    public void A_PDF_has_a_page_for_each_of_its_own()
    {
        var faults = new List<Fault>();
        var pages = new PdfFormat().Read(new FileInMemory("paper.pdf", PdfWriter.Write(BoxedPages.Page("english"), BoxedPages.Page("french"))), new FormatOptions { Images = true }, faults).ToList();

        Assert.Empty(faults);
        Assert.Equal(["The Marrow Bay Courier", "Le Courrier de Valmeuse"], pages.Select(p => p.Printed.Newspaper));
        Assert.Equal(["paper-1.jpg", "paper-2.jpg"], pages.Select(p => p.Image!.Path));
        Assert.All(pages, p => Assert.True(p.Image!.Length > 1000));
    }

    [Fact]
    public void Pictures_are_made_only_on_request() =>
        Assert.Null(BoxedPages.ReadOne(new PdfFormat(), new FileInMemory("page.pdf", PdfWriter.Write(BoxedPages.Page("english")))).Image);

    [Fact]
    public void Without_poppler_the_message_says_how_to_install_it() =>
        Assert.Contains("apt-get install poppler-utils", Refused(PdfWriter.Write(BoxedPages.Page("english")), new FormatOptions { PdfToText = "no-such-pdftotext" }).Expected, StringComparison.Ordinal);

    [Fact]
    public void A_PDF_of_pictures_is_refused_with_advice() =>
        Assert.Contains("OCR", Refused(PdfWriter.Write(SetPage.Of("page 600 800\n")), new FormatOptions()).Expected, StringComparison.Ordinal);

    [Fact]
    public void A_broken_PDF_is_refused() => Assert.Contains("pdftotext does not read", Refused(Encoding.ASCII.GetBytes("%PDF-1.5\nnonsense"), new FormatOptions()).Found, StringComparison.Ordinal);

    [Fact]
    public void An_encrypted_PDF_is_refused_with_advice()
    {
        var pdf = Encoding.Latin1.GetString(PdfWriter.Write(BoxedPages.Page("english")));
        var key = new string('0', 64);
        var locked = pdf.Replace("/Root 1 0 R>>", $"/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O<{key}>/U<{key}>>>>>", StringComparison.Ordinal);

        Assert.Contains("qpdf --decrypt", Refused(Encoding.Latin1.GetBytes(locked), new FormatOptions()).Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_comes_to_no_end_is_stopped()
    {
        var folder = Directory.CreateTempSubdirectory();
        var hanging = Path.Combine(folder.FullName, "pdftotext");
        File.WriteAllText(hanging, "#!/bin/sh\nexec sleep 60\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(hanging, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var fault = Refused(PdfWriter.Write(BoxedPages.Page("english")), new FormatOptions { PdfToText = hanging, ProgramLimit = TimeSpan.FromSeconds(1) });
        folder.Delete(recursive: true);

        Assert.Contains("no end after 1 seconds", fault.Found, StringComparison.Ordinal);
    }

    private static Fault Refused(byte[] pdf, FormatOptions options)
    {
        var faults = new List<Fault>();

        Assert.Empty(new PdfFormat().Read(new FileInMemory("page.pdf", pdf), options, faults));
        return Assert.Single(faults);
    }
}
