using Archive.Tests.Build;

namespace Archive.Tests.Commands;

/// <summary><c>archive new</c> as a user meets it.</summary>
public sealed class NewCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public NewCommandTests() => _folder.Write("content/archive.yml", "title: 水乡报纸\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Newspaper_editions_and_pages_are_built_as_they_are_begun()
    {
        Assert.Equal(0, (await New("newspaper", "nchb", "--name", "南城: 画报")).Code);
        Assert.Equal(0, (await New("edition", "nchb", "1956-03?", "A1")).Code);
        Assert.Equal(0, (await New("page", "nchb", "1956-03?", "B2")).Code);
        Assert.Equal(0, (await New("edition", "nchb", "1956-03?", "--edition", "2")).Code);

        var built = await Ran.Command("build", "--content", _folder["content"], "--output", _folder["site"], "--strict");

        Assert.Equal((0, ""), (built.Code, built.Error));
        Assert.Equal(["A1.md", "B2.md"], Directory.GetFiles(_folder["content/nchb/1956/1956-03"]).Select(Path.GetFileName).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.True(File.Exists(_folder["site/nchb/1956-03_2/1-1.html"]));
        Assert.Contains("南城: 画报", await File.ReadAllTextAsync(_folder["site/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_a_page_offers_in_comments_can_be_switched_on()
    {
        await New("newspaper", "nchb");
        await New("edition", "nchb", "1956-03-01", "A1");
        var page = _folder["content/nchb/1956/1956-03-01/A1.md"];
        await File.WriteAllTextAsync(page, (await File.ReadAllTextAsync(page))
            .Replace("# section:", "section:", StringComparison.Ordinal).Replace("# kicker:", "kicker:", StringComparison.Ordinal).Replace("# deck:", "deck:", StringComparison.Ordinal)
            .Replace("# label:", "label:", StringComparison.Ordinal).Replace("# byline:", "byline:", StringComparison.Ordinal).Replace("# kind:", "kind:", StringComparison.Ordinal));
        var newspaper = _folder["content/nchb/newspaper.yml"];
        await File.WriteAllTextAsync(newspaper, (await File.ReadAllTextAsync(newspaper)).Replace("# p", "p", StringComparison.Ordinal).Replace("# cn", "cn", StringComparison.Ordinal)
            .Replace("# issn", "issn", StringComparison.Ordinal).Replace("# website", "website", StringComparison.Ordinal).Replace("# description", "description", StringComparison.Ordinal).Replace("#   ", "  ", StringComparison.Ordinal));

        var built = await Ran.Command("build", "--content", _folder["content"], "--output", _folder["site"]);

        Assert.Equal((0, ""), (built.Code, built.Error));
        Assert.Contains("市民座谈会上提出", await File.ReadAllTextAsync(_folder["site/nchb/1956-03-01/A1-1.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_written_yet_is_found_by_a_check()
    {
        await New("newspaper", "nchb");
        await New("edition", "nchb", "1956-03-01", "A1");

        var ran = await Ran.Command("check", "--content", _folder["content"], "--only", "placeholder-text");

        Assert.Equal(4, ran.Output.Split("A1.md:").Length - 1);
        Assert.Equal(4, ran.Output.Split(": placeholder-text '").Length - 1);
    }

    [Theory]
    [InlineData(1, "a file or folder there already", "newspaper", "nchb")]
    [InlineData(1, "an edition there already", "edition", "nchb", "1956-03-01")]
    [InlineData(1, "a file or folder there already", "page", "nchb", "1956-03-01", "A1")]
    [InlineData(1, "the page A1, which on many disks is one file with a1", "page", "nchb", "1956-03-01", "a1")]
    [InlineData(1, "archive new newspaper other", "page", "other", "1956-03-01", "A1")]
    [InlineData(2, "DATE: found '1956x'", "page", "nchb", "1956x", "A1")]
    [InlineData(2, "PAGE: found '../A1'", "page", "nchb", "1956-03-01", "../A1")]
    [InlineData(2, "ID: found 'search'", "newspaper", "search")]
    [InlineData(2, "--edition: found '0'; expected a number from 1 to 99", "page", "nchb", "1956-03-01", "A1", "--edition", "0")]
    [InlineData(2, "See: archive new page --help", "page", "nchb")]
    [InlineData(2, "expected a name, in one line", "newspaper", "hcrb", "--name", "湖城\n日报")]
    public async Task What_cannot_be_begun_is_refused_and_nothing_is_written(int code, string said, params string[] arguments)
    {
        await New("newspaper", "nchb");
        await New("edition", "nchb", "1956-03-01", "A1");
        var before = Directory.GetFileSystemEntries(_folder.Path, "*", SearchOption.AllDirectories);

        var ran = await New(arguments);

        Assert.Equal(code, ran.Code);
        Assert.Contains(said, ran.Error, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFileSystemEntries(_folder.Path, "*", SearchOption.AllDirectories), StringComparer.Ordinal);
    }

    private Task<Ran> New(params string[] arguments) => Ran.Command(["new", .. arguments, "--content", _folder["content"]]);
}
