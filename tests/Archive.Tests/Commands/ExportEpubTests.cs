using System.IO.Compression;
using System.Xml.Linq;
using Archive.Content;
using Archive.Model;
using Archive.Tests.Architecture;
using Archive.Tests.Build;
using Archive.Tests.Npm;
using Archive.Tests.WholeSite;

namespace Archive.Tests.Commands;

/// <summary><c>archive export --format epub</c>: the books, read by epubcheck.</summary>
public sealed class ExportEpubTests : IDisposable
{
    private const string Checker = "/usr/share/java/epubcheck.jar";

    /// <summary>A PNG of one pixel.</summary>
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    private readonly SmallArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    private string Books => _archive["books"];

    [Fact]
    public async Task The_archive_of_the_repository_passes_epubcheck()
    {
        await Export("--content", Path.Combine(RepositoryFolder.Path, "content"), "--per", "newspaper");

        Assert.Equal("hzrb.epub\njrgs.epub\nzjrb.epub", SmallArchive.NamesIn(Books));
        CheckAll();
    }

    [Fact]
    public async Task Each_edition_is_a_book_of_its_own()
    {
        await Export("--content", Path.Combine(RepositoryFolder.Path, "content"));

        Assert.Equal("hzrb-2016.epub\nhzrb-2022-07-28.epub\njrgs-2019-04.epub\njrgs-2019-11.epub\nzjrb-2021-10-23.epub", SmallArchive.NamesIn(Books));
    }

    [Fact]
    public async Task So_do_hostile_words_pictures_and_other_languages()
    {
        _archive.Write("content/archive.yml", "title: 水乡 <b>&报纸\nbase_url: https://archive.example/papers/\n");
        _archive.Write("content/evil/newspaper.yml", NewspaperFile.Write(HostileSite.Newspaper()));
        var page = HostileSite.WrittenContent();
        var marks = Block.FromMarkdown(
            BlockType.Paragraph,
            "[![图](https://x.example/a.png)](https://y.example/?a=1&b=2) ![有](images/A1.png) ![无](images/none.png) [坏](http://a_b.example/%zz) [信](mailto:a@b.example) <https://例.example/路>\\\n折行");
        var hard = page.Articles[0] with { Id = 3, ContinuedOn = "A2", Blocks = [marks, Block.Paragraph("\u0001\u000B\u007F\u0085\uFDD0\uFFFE 控制"), .. page.Articles[0].Blocks] };
        _archive.Write("content/evil/2020/2020-01-01/A1.md", PageWriter.Write(page with { Articles = [.. page.Articles, hard] }));
        _archive.Write("content/evil/2020/2020-01-01/A2.md", PageWriter.Write(page with { Label = "A2", Sequence = 2, Articles = [] }));
        _archive.Write("content/evil/2020/2020-01-01/images/A2.jpg", "no picture");
        await File.WriteAllBytesAsync(_archive["content/evil/2020/2020-01-01/images/A1.png"], Png);
        _archive.AddNewspaper("nil", "النيل", "language: ar\n");
        _archive.AddPage("nil", "1901-02-03", "1", 1, "عنوان", "نص المقال.");
        _archive.AddNewspaper("gaz", "La Gazette", "language: fr\nissn: 1234-5679\npublisher: Un & Deux\n");
        _archive.AddPage("gaz", "201X", "1", 1, "Le pont", "Le pont est ouvert.");
        _archive.AddPage("gaz", "2021-10-23", "unknown", 1, "Le quai", "Le quai est ouvert.");

        await Export("--per", "newspaper");

        Assert.Equal("evil.epub\ngaz.epub\nlcwb.epub\nnil.epub\nsxrb.epub", SmallArchive.NamesIn(Books));
        CheckAll();
        Assert.Equal("rtl", Read("nil", "package.opf").Root!.Element(XName.Get("spine", "http://www.idpf.org/2007/opf"))!.Attribute("page-progression-direction")!.Value);
        Assert.Equal(["201X 1"], PageList("gaz"), StringComparer.Ordinal);
        var first = Read("evil", "2020-01-01/1.xhtml");
        Assert.Equal("版面图 A1版", first.Descendants(Xhtml + "img").First().Attribute("alt")!.Value);
        Assert.Contains(first.Descendants(Xhtml + "a"), link => link.Attribute("href")?.Value == "2.xhtml");
        Assert.DoesNotContain(first.Descendants(Xhtml + "a"), link => link.Descendants(Xhtml + "a").Any());
    }

    [Fact]
    public async Task Nothing_of_the_text_is_lost()
    {
        var content = Path.Combine(RepositoryFolder.Path, "content");
        await Export("--content", content);

        var faults = new List<Fault>();
        var archive = ContentFolder.Open(content, faults)!;
        foreach (var edition in archive.Editions.Select(files => archive.ReadEdition(files, faults)!))
        {
            foreach (var (page, index) in edition.Pages.Select((page, index) => (page, index)))
            {
                var shown = Letters(Read($"{edition.Newspaper.Id}-{edition.Key.Key}", $"{edition.Key.Key}/{index + 1}.xhtml").Root!.Element(Xhtml + "body")!.Value);
                Assert.All(
                    page.Articles.SelectMany(article => article.Blocks.Select(block => block.Text.Replace(" | ", "", StringComparison.Ordinal)).Concat(new[] { article.Kicker, article.Headline, article.Deck, article.Label, article.Byline }.OfType<string>())),
                    text => Assert.Contains(Letters(text), shown, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public async Task A_book_says_what_it_is()
    {
        _archive.Write("content/archive.yml", "title: 水乡报纸\nbase_url: https://archive.example/papers/\n");

        await Export("--newspaper", "sxrb", "--edition", "2021-10-23");

        using var zip = ZipFile.OpenRead(Path.Combine(Books, "sxrb-2021-10-23.epub"));
        Assert.Equal(
            ["mimetype", "META-INF/container.xml", "EPUB/2021-10-23/1.xhtml", "EPUB/2021-10-23/2.xhtml", "EPUB/style.css", "EPUB/cover.xhtml", "EPUB/nav.xhtml", "EPUB/package.opf"],
            zip.Entries.Select(entry => entry.FullName),
            StringComparer.Ordinal);
        Assert.Equal("mimetypeapplication/epub+zip", System.Text.Encoding.ASCII.GetString((await File.ReadAllBytesAsync(Path.Combine(Books, "sxrb-2021-10-23.epub")))[30..58]));
        var package = Read("sxrb-2021-10-23", "package.opf");
        Assert.Equal(
            "https://archive.example/papers/sxrb/2021-10-23/|水乡日报 2021年10月23日|zh-Hans|2021-10-23|水乡日报, 2021年10月23日",
            string.Join('|', package.Descendants().Where(element => element.Name.NamespaceName == "http://purl.org/dc/elements/1.1/").Select(element => element.Value)));
        Assert.Contains("2021-10-23T00:00:00Z", package.ToString(), StringComparison.Ordinal);
        Assert.Equal(["A1", "A2"], PageList("sxrb-2021-10-23"), StringComparer.Ordinal);
    }

    [Fact]
    public async Task The_same_content_gives_the_same_bytes()
    {
        await Export("--jobs", "1");
        var first = SmallArchive.Snapshot(Books);

        await Export("--jobs", "8");

        Assert.Equal(first, SmallArchive.Snapshot(Books));
        Assert.Equal("books\ncontent\ntemplates", _archive.Names);
    }

    [Fact]
    public async Task Books_of_others_are_not_touched_and_old_ones_of_ours_go()
    {
        await Export("--per", "newspaper");
        await Export();
        Assert.Equal("lcwb-2019-11.epub\nsxrb-2021-10-23.epub\nsxrb-2021-10-24.epub", SmallArchive.NamesIn(Books));
        _archive.Write("books/sxrb-memoirs.epub", "mine");
        var before = SmallArchive.Snapshot(Books);

        var ran = await Ran.Command("export", "--format", "epub", "--content", _archive.Content, "--output", Books);

        Assert.Equal(1, ran.Code);
        Assert.Contains("found a folder with 'sxrb-memoirs.epub' in it, which no export wrote", ran.Error, StringComparison.Ordinal);
        Assert.Equal(before, SmallArchive.Snapshot(Books));
    }

    [Fact]
    public async Task Only_books_are_for_editions_or_newspapers()
    {
        var csv = await Ran.Command("export", "--format", "csv", "--content", _archive.Content, "--output", _archive["a.csv"], "--per", "newspaper");
        var year = await Ran.Command("export", "--format", "epub", "--content", _archive.Content, "--output", Books, "--per", "year");

        Assert.Equal((2, 2), (csv.Code, year.Code));
        Assert.Contains("--per: found a flag of epub alone; expected --format epub", csv.Error, StringComparison.Ordinal);
        Assert.Contains("--per: found 'year'; expected edition or newspaper", year.Error, StringComparison.Ordinal);
    }

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private IEnumerable<string> PageList(string book) =>
        Read(book, "nav.xhtml").Descendants(Xhtml + "nav").Where(nav => nav.Attribute("id")!.Value == "page-list").SelectMany(nav => nav.Descendants(Xhtml + "a")).Select(link => link.Value);

    private XDocument Read(string book, string path)
    {
        using var zip = ZipFile.OpenRead(Path.Combine(Books, book + ".epub"));
        using var entry = zip.GetEntry("EPUB/" + path)!.Open();
        return XDocument.Load(entry);
    }

    private void CheckAll() => Assert.All(Directory.GetFiles(Books), book => OtherProgram.Run(Books, "java", "-XX:TieredStopAtLevel=1", "-jar", Checker, "--failonwarnings", book));

    private async Task Export(params string[] more)
    {
        string[] content = more.Contains("--content", StringComparer.Ordinal) ? [] : ["--content", _archive.Content];
        var ran = await Ran.Command(["export", "--format", "epub", "--output", Books, .. content, .. more]);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
    }
}
