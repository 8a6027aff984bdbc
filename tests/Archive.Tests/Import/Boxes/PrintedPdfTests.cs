using Archive.Import;
using Archive.Tests.Browser;
using Archive.Tests.Content;

namespace Archive.Tests.Import.Boxes;

/// <summary>
/// Pages that a browser has typeset and printed, as any program might: fonts whose boxes are twice as high as the type, lines side by side in several columns, headlines centred
/// over them.
/// </summary>
[Collection(ChromiumTests.Name)]
public sealed class PrintedPdfTests(ChromiumFixture chromium)
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(BoxedPages.Folder)!, "printed");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.html").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_article_has_its_own_text_in_order(string name)
    {
        await using var visit = await chromium.VisitAsync();
        await visit.Page.GotoAsync(new Uri(Path.Combine(Folder, name + ".html")).AbsoluteUri);
        var pdf = await visit.Page.PdfAsync(new() { PreferCSSPageSize = true });

        var page = BoxedPages.ReadOne(new PdfFormat(), new FileInMemory("page.pdf", pdf));

        Golden.Compare(Path.Combine(Folder, name + ".json"), BoxedPages.Result(page));
    }
}
