using Archive.Content;
using Archive.Model;
using Archive.Tests.Browser;
using Archive.Tests.Commands;

namespace Archive.Tests.WholeSite;

/// <summary>A site in which every text that a newspaper, an archivist or a file name can bring is hostile.</summary>
public sealed class HostileSite : IAsyncLifetime
{
    public const string NewspaperId = "evil";

    /// <summary>The page that was written as a canonical page; those that were imported are of the following days.</summary>
    public const string WrittenPage = $"{NewspaperId}/2020-01-01/A1";

    /// <summary>A picture's file name: all that may stand in one but the colon, which would be a scheme in an address.</summary>
    private static readonly string Picture = HostileWords.FileName("picture").Replace(":", "", StringComparison.Ordinal) + ".svg";

    private readonly List<string> _imports = [];

    public BuiltSite Site { get; private set; } = null!;

    /// <summary>What went wrong in the imports.</summary>
    public IReadOnlyList<string> Imports => _imports;

    /// <summary>The folders of the imported editions.</summary>
    public static IEnumerable<string> ImportedEditions => HostileSource.Pages.Select((_, index) => $"{NewspaperId}/{Day(index)}/");

    public async Task InitializeAsync()
    {
        var folder = new TemporaryFolder();
        folder.Write("content/archive.yml", $"title: {YamlText.Write(HostileWords.In("archive"))}\ndescription: {YamlText.Write(HostileWords.In("motto"))}\n");
        folder.Write($"content/{NewspaperId}/newspaper.yml", NewspaperFile.Write(Newspaper()));
        var page = WrittenContent();
        folder.Write($"content/{NewspaperId}/2020/2020-01-01/A1.md", PageWriter.Write(page));
        folder.Write($"content/{NewspaperId}/2020/2020-01-01/A2.md", PageWriter.Write(page with { Label = "A2", Sequence = 2, Teasers = [] }));
        folder.Write($"content/{NewspaperId}/2020/2020-01-01/images/{Picture}", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>");
        foreach (var ((shape, text), index) in HostileSource.Pages.Select((source, index) => (source, index)))
        {
            var file = $"in/{HostileWords.FileName(shape)}.txt";
            folder.Write(file, text);
            var ran = await Ran.Command(
                "import", folder.Combine(file), "--shape", shape, "--newspaper", NewspaperId, "--date", Day(index), "--page", "A1", "--section", HostileWords.OneLine("section"), "--content", folder.Combine("content"));
            if (ran.Code != 0)
                _imports.Add($"{shape}: {ran.Code} {ran.Error}");
        }

        Site = await BuiltSite.StartAsync(folder, folder.Combine("content"));
    }

    public async Task DisposeAsync() => await Site.DisposeAsync();

    private static string Day(int index) => $"2020-01-{index + 2:00}";

    internal static Newspaper Newspaper() => new()
    {
        Id = NewspaperId,
        Name = HostileWords.In("newspaper"),
        Publisher = HostileWords.In("publisher"),
        Place = HostileWords.In("place"),
        Cn = HostileWords.In("cn"),
        Issn = HostileWords.In("issn"),
        Description = HostileWords.In("description"),
    };

    internal static Page WrittenContent()
    {
        var article = new Article
        {
            Id = 1,
            Label = HostileWords.In("label"),
            Kicker = HostileWords.In("kicker"),
            Headline = HostileWords.OneLine("headline"),
            Deck = HostileWords.In("deck"),
            Byline = HostileWords.In("byline"),
            Dateline = HostileWords.In("dateline"),
            SourceNote = HostileWords.In("note"),
            ContinuedOn = HostileWords.In("on"),
            ContinuedFrom = HostileWords.In("from"),
            JumpMarks = [HostileWords.In("jump")],
            Review = [new ReviewFlag("label-attached", HostileWords.In("review"), 3)],
            Blocks =
            [
                Block.Paragraph(HostileWords.In("paragraph")),
                Block.Crosshead(HostileWords.In("crosshead")),
                Block.FromMarkdown(BlockType.Image, $"![{Escape("alt")}](images/{Uri.EscapeDataString(Picture)})"),
                Block.Caption(HostileWords.In("caption")),
                Block.FromMarkdown(BlockType.List, $"- {Escape("item")}\n- [again](javascript:alert(1))"),
                Block.FromMarkdown(BlockType.Table, $"| {Escape("head")} | b |\n|---|---|\n| {Escape("cell")} | <script>alert(1)</script> |"),
                Block.FromMarkdown(BlockType.Paragraph, $"*emphasis* [link](javascript:alert(1)) ![data](data:image/png,x) ![far](https://third.test/x.png) {Escape("marked")}"),
            ],
        };
        return new Page
        {
            Edition = new EditionKey(NewspaperId, EdtfDate.Parse("2020-01-01")),
            Label = "A1",
            Sequence = 1,
            Section = HostileWords.In("section"),
            Source = new PageSource(HostileWords.FileName("source"), new string('a', 64), HostileWords.In("shape")),
            Articles = [article, article with { Id = 2, Headline = null, Kicker = null, Deck = null }],
            Teasers = [new Teaser(HostileWords.In("teaser"), HostileWords.In("teaser-deck"), HostileWords.In("teaser-target"), HostileWords.In("teaser-mark"))],
            Furniture = [HostileWords.OneLine("furniture")],
        };
    }

    /// <summary>Hostile words as plain text of a Markdown block that is more than text.</summary>
    private static string Escape(string field) => MarkdownText.Escape(HostileWords.In(field)).Replace("]", "\\]", StringComparison.Ordinal);
}
