using Archive.Content;
using Archive.Model;

namespace Archive.Tests.Content;

public sealed class ContentFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private readonly List<Fault> _faults = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_without_archive_yml_is_a_fault_that_says_what_a_minimal_one_holds()
    {
        Assert.Null(Open());
        Assert.Equal(["found a folder without archive.yml; expected a content folder with archive.yml, which holds at least 'title: ' and the archive's name"], Messages());
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_fault()
    {
        Assert.Null(ContentFolder.Open(_folder.At("nowhere"), _faults));
        Assert.Contains("no such folder", Assert.Single(_faults).Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_field_of_archive_yml_and_newspaper_yml_is_read()
    {
        _folder.Write("archive.yml", "title: 报纸档案\ndescription: 往期\nlanguage: en\nbase_url: https://example.org/a/\nreport: \"mailto:editor@example.org?subject={title}&body={address}%0A{text}\"\n");
        _folder.Write("hzrb/newspaper.yml", "name: 杭州日报\nlanguage: zh-Hant\npublisher: 某报社\nplace: 杭州\ncn: CN33-0000\nissn: 1234-5678\nwebsite: https://example.org/\ndescription: 一句话\n");

        var content = Open()!;

        Assert.Empty(_faults);
        Assert.Equal(new ArchiveInfo { Title = "报纸档案", Description = "往期", Language = "en", BaseUrl = "https://example.org/a/", Report = "mailto:editor@example.org?subject={title}&body={address}%0A{text}" }, content.Info);
        var expected = new Newspaper
        {
            Id = "hzrb",
            Name = "杭州日报",
            Language = "zh-Hant",
            Publisher = "某报社",
            Place = "杭州",
            Cn = "CN33-0000",
            Issn = "1234-5678",
            Website = "https://example.org/",
            Description = "一句话",
        };
        Assert.Equal(expected, content.Newspapers["hzrb"]);
        Assert.Equal(expected, NewspaperFile.Read(NewspaperFile.Write(expected), "hzrb", "newspaper.yml", _faults));
    }

    [Fact]
    public void Faults_of_the_configuration_are_reported_together()
    {
        _folder.Write("archive.yml", "titel: x\nlanguage: chinese language\nbase_url: javascript:alert(1)\n");

        Assert.Null(Open());

        Assert.Equal(
            [
                "archive.yml:1: found the unknown key 'titel'; expected a key of an archive, perhaps 'title'",
                "archive.yml:1: found no 'title'; expected the archive's name, such as 'title: 报纸档案'",
                "archive.yml:2: found language: 'chinese language'; expected a language tag such as zh-Hans, zh-Hant or en",
                "archive.yml:3: found base_url: 'javascript:alert(1)'; expected an address that begins with https:// or http://",
            ],
            Messages());
    }

    [Theory]
    [InlineData("search:\n  lunr: true\n", true)]
    [InlineData("search: { lunr: true }\n", true)]
    [InlineData("search: { lunr: false }\n", false)]
    [InlineData("search:\n", false)]
    [InlineData("", false)]
    public void An_index_for_lunr_js_is_made_when_the_archive_asks_for_one(string search, bool isMade)
    {
        _folder.Write("archive.yml", $"title: 报纸档案\n{search}");

        Assert.Equal(isMade, Open()?.Info.HasLunrIndex);
        Assert.Empty(_faults);
    }

    [Theory]
    [InlineData("search: { lunr: maybe }", "archive.yml:2: found lunr: 'maybe'; expected true or false")]
    [InlineData("search: { luna: true }", "archive.yml:2: found the unknown key 'luna'; expected a key of search, perhaps 'lunr'")]
    [InlineData("search: lunr", "archive.yml:2: found 'lunr' for 'search'; expected the keys of search: lunr")]
    public void What_the_archive_asks_of_search_must_be_known(string search, string message)
    {
        _folder.Write("archive.yml", $"title: 报纸档案\n{search}\n");

        Assert.Null(Open());
        Assert.Equal([message], Messages());
    }

    [Theory]
    [InlineData("javascript:alert(1)?{title}", "'javascript:alert(1)?{title}'", "an address that begins with https://, http:// or mailto:, without white space")]
    [InlineData("mailto:?body={text}", "'mailto:?body={text}'", "an address that begins with https://, http:// or mailto:, without white space")]
    [InlineData("https://example.org/?a b={text}", "'https://example.org/?a b={text}'", "an address that begins with https://, http:// or mailto:, without white space")]
    [InlineData("https://example.org/?t={titel}", "the unknown placeholder '{titel}'", "a placeholder of a report, perhaps '{title}'")]
    [InlineData("https://example.org/?t={everything}", "the unknown placeholder '{everything}'", "a placeholder of a report: {title}, {address}, {text}")]
    [InlineData("https://{title}/?t={text}", "{title} before the '?'", "placeholders behind the '?', so that no article says where reports go")]
    [InlineData("https://example.org/?t={text}&u={text}", "{text} for the second time", "one place for what the reader has selected")]
    [InlineData("https://example.org/?t={text", "a brace without its partner in 'https://example.org/?t={text'", "placeholders in braces: {title}, {address}, {text}")]
    public void A_wrong_pattern_of_reports_is_a_fault_with_its_line(string pattern, string found, string expected)
    {
        _folder.Write("archive.yml", $"title: 报纸档案\nreport: \"{pattern}\"\n");

        Assert.Null(Open());
        Assert.Equal([$"archive.yml:2: found report: {found}; expected {expected}"], Messages());
    }

    [Fact]
    public void Editions_are_found_in_the_order_of_newspaper_date_and_number_without_reading_pages()
    {
        Minimal("hzrb");
        Minimal("a1");
        foreach (var edition in new[] { "hzrb/2021/2021-10-23_10", "hzrb/2021/2021-10-23_2", "hzrb/2021/2021-10-23", "hzrb/2021/2021-10", "hzrb/2016/2016-05--2016-06", "hzrb/201X/201X", "a1/2022/2022-01-01" })
            _folder.Write($"{edition}/1.md", "not read");
        _folder.Write("hzrb/2021/2021-10/images/图 1.jpg", "x");
        _folder.Write("hzrb/2021/2021-10/.DS_Store", "x");
        _folder.Write("README.md", "x");

        var content = Open()!;

        Assert.Empty(_faults);
        Assert.Equal(
            ["a1/2022-01-01", "hzrb/2016-05--2016-06", "hzrb/201X", "hzrb/2021-10", "hzrb/2021-10-23", "hzrb/2021-10-23_2", "hzrb/2021-10-23_10"],
            content.Editions.Select(edition => $"{edition.NewspaperId}/{edition.Key}"));
        Assert.Equal(["images/图 1.jpg"], content.Editions[3].Images);
        Assert.Equal(["1.md"], content.Editions[3].Pages);
    }

    [Fact]
    public void Whatever_lies_where_no_page_can_be_found_is_a_fault()
    {
        Minimal("hzrb");
        _folder.Write("Bad Name/newspaper.yml", "name: x\n");
        _folder.Write("zjrb/2021/2021-01-01/1.md", "x");
        _folder.Write("hzrb/stray.md", "x");
        _folder.Write("hzrb/2021/stray.md", "x");
        _folder.Write("hzrb/2021/2022-01-01/1.md", "x");
        _folder.Write("hzrb/2021/2021-13-01/1.md", "x");
        _folder.Write("hzrb/2021/2021-01-01/a-1.md", "x");
        _folder.Write("hzrb/2021/2021-01-01/1.markdown", "x");

        Assert.Empty(Open()!.Editions);

        Assert.Equal(
            [
                "Bad Name", "hzrb/2021/2021-01-01/1.markdown", "hzrb/2021/2021-01-01/a-1.md", "hzrb/2021/2021-13-01",
                "hzrb/2021/2022-01-01", "hzrb/2021/stray.md", "hzrb/stray.md", "zjrb",
            ],
            _faults.Select(fault => Path.GetRelativePath(_folder.Path, fault.File)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Pages_come_in_sequence_and_broken_ones_are_left_out()
    {
        Minimal("hzrb");
        WritePage("A2", 1);
        WritePage("A1", 2);
        WritePage("B1", 101);
        _folder.Write("hzrb/2021/2021-10-23/A3.md", "# broken\n");
        File.WriteAllBytes(_folder.At("hzrb/2021/2021-10-23/A4.md"), [.. "---\nnewspaper: "u8, 0xB1, 0xA8]);

        var edition = ReadOnly();

        Assert.Equal(["A2", "A1", "B1"], edition!.Pages.Select(page => page.Label));
        Assert.Equal("杭州日报", edition.Newspaper.Name);
        Assert.Equal(
            [
                "hzrb/2021/2021-10-23/A3.md:1: found '# broken' at the start; expected front matter: a line '---', keys, a line '---'",
                "hzrb/2021/2021-10-23/A4.md:2: found bytes that are not UTF-8; expected UTF-8 text (convert GB 18030 and others first)",
            ],
            Messages());
    }

    [Fact]
    public void Pages_that_contradict_each_other_are_faults()
    {
        Minimal("hzrb");
        WritePage("A1", 1);
        WritePage("A2", 1);
        WritePage("a1", 3);
        WritePage("B1", 4, "2021-10-23?");

        Assert.Equal(["A1"], ReadOnly()!.Pages.Select(page => page.Label));

        Assert.Equal(
            [
                "hzrb/2021/2021-10-23/A2.md: found sequence: 1, which A1.md has too; expected a sequence that no other page of the edition has",
                "hzrb/2021/2021-10-23/B1.md: found date: '2021-10-23?'; expected the date of the edition's other pages, '2021-10-23'",
                "hzrb/2021/2021-10-23/a1.md: found the page label 'a1', which A1.md has too; expected labels that differ in more than upper and lower case",
            ],
            Messages());
    }

    [Fact]
    public void A_page_in_the_wrong_place_is_a_fault()
    {
        Minimal("hzrb");
        _folder.Write("hzrb/2021/2021-10-23/A1.md", "---\nnewspaper: zjrb\ndate: 2021-10-24\npage: A2\nsequence: 1\n---\n");

        Assert.Null(ReadOnly());

        Assert.Equal([2, 3, 4], _faults.Select(fault => fault.Line ?? 0));
    }

    [Fact]
    public void Editions_may_be_read_from_several_threads()
    {
        Minimal("hzrb");
        for (var i = 1; i <= 20; i++)
            WritePage($"A{i}", i);
        var content = Open()!;
        var expected = content.ReadEdition(content.Editions[0], _faults);

        var editions = Enumerable.Range(0, 16).AsParallel().Select(_ => content.ReadEdition(content.Editions[0], [])).ToArray();

        Assert.All(editions, edition => Assert.Equal(expected, edition));
    }

    [Fact]
    public void The_path_of_a_page_is_where_it_is_read_from()
    {
        Minimal("hzrb");
        WritePage("A1", 1);
        var content = Open()!;
        var page = content.ReadEdition(content.Editions[0], _faults)!.Pages[0];

        Assert.Equal(_folder.At("hzrb/2021/2021-10-23/A1.md"), content.PathOf(page));
    }

    [Fact]
    public void The_archive_of_this_repository_opens_without_faults()
    {
        var content = ContentFolder.Open(Path.Combine(Golden.Root, "content"), _faults);

        Assert.Empty(_faults);
        Assert.Contains("jrgs", content!.Newspapers.Keys);
        Assert.All(content.Editions, edition => Assert.NotNull(content.ReadEdition(edition, _faults)));
        Assert.Empty(_faults);
    }

    private ContentFolder? Open() => ContentFolder.Open(_folder.Path, _faults);

    private Edition? ReadOnly()
    {
        var content = Open()!;
        return content.ReadEdition(Assert.Single(content.Editions), _faults);
    }

    private void Minimal(string id)
    {
        _folder.Write("archive.yml", "title: 报纸档案\n");
        _folder.Write($"{id}/newspaper.yml", "name: 杭州日报\n");
    }

    private void WritePage(string label, int sequence, string date = "2021-10-23") =>
        _folder.Write($"hzrb/2021/2021-10-23/{label}.md", $"---\nnewspaper: hzrb\ndate: {date}\npage: {label}\nsequence: {sequence}\n---\n");

    private IEnumerable<string> Messages() => _faults.Select(fault => fault.ToString().Replace(_folder.Path + "/", "", StringComparison.Ordinal).Replace(_folder.Path + ": ", "", StringComparison.Ordinal));
}
