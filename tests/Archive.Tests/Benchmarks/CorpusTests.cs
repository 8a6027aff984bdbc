using Archive.Build;
using Archive.Content;
using Archive.Corpus;
using Archive.Model;
using Archive.Tests.Architecture;
using Archive.Tests.Build;

namespace Archive.Tests.Benchmarks;

/// <summary>The invented newspapers that benchmarks run on.</summary>
public sealed class CorpusTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_another_seed_others()
    {
        Assert.Empty(Write("first", 200, seed: 1));
        Assert.Empty(Write("second", 200, seed: 1));
        Assert.Empty(Write("other", 200, seed: 2));

        Assert.Equal(SmallArchive.Snapshot(_folder["first"]), SmallArchive.Snapshot(_folder["second"]));
        Assert.NotEqual(SmallArchive.Snapshot(_folder["first"]), SmallArchive.Snapshot(_folder["other"]), StringComparer.Ordinal);
    }

    [Fact]
    public void A_larger_corpus_begins_with_the_smaller()
    {
        Write("small", 128, seed: 1);
        Write("large", 200, seed: 1);

        Assert.Empty(Lines("small").Except(Lines("large"), StringComparer.Ordinal));

        string[] Lines(string name) => SmallArchive.Snapshot(_folder[name]).Split('\n');
    }

    [Fact]
    public void An_archive_is_built_of_it_without_a_fault()
    {
        Write("content", 200, seed: 1);
        var options = new BuildOptions
        {
            Content = _folder["content"], Templates = Path.Combine(RepositoryFolder.Path, "templates"), Output = _folder["site"], Strict = true,
        };

        var result = new SiteBuild(options).Run();

        Assert.Empty(result.Faults);
        Assert.Equal((4, 4, 25, 200), (result.Summary!.Newspapers, result.Summary.Editions, result.Summary.Pages, result.Summary.Articles));
    }

    [Fact]
    public void It_has_what_newspapers_have_in_two_scripts_and_two_languages()
    {
        Write("content", 192, seed: 1);
        var content = ContentFolder.Open(_folder["content"], [])!;
        var editions = content.Editions.Select(files => content.ReadEdition(files, [])!).ToList();
        var articles = editions.SelectMany(edition => edition.Pages).SelectMany(page => page.Articles).ToList();

        Assert.Equal("zh-Hans en zh-Hant", string.Join(' ', editions.Select(edition => edition.Newspaper.Language)));
        Assert.InRange(articles.Average(article => article.Blocks.Sum(block => block.Text.Length)), 550, 700);
        Assert.All(articles, article => Assert.NotEmpty(article.Headline!));
        Assert.Contains(articles, article => article.Kicker is not null && article.Deck is not null);
        Assert.Contains(articles, article => article.Label is not null && article.Contributors.Count > 1);
        Assert.Contains(articles, article => article.Blocks.Any(block => block.Type == BlockType.Crosshead));
        Assert.Contains(articles, article => article.Blocks.Any(block => block.Type == BlockType.Caption));
        Assert.All(editions, edition => Assert.Equal(edition.Pages[0].Articles[0].Headline, edition.Pages[3].Articles[^1].Headline));
        Assert.All(editions, edition => Assert.Equal(edition.Pages[0].Articles[0].ContinuedOn, edition.Pages[3].Label));
    }

    [Fact]
    public void A_folder_that_holds_something_is_left_alone()
    {
        _folder.Write("content/archive.yml", "title: 水乡报纸\n");

        var fault = Assert.Single(Write("content", 8, seed: 1));

        Assert.Equal(_folder["content"], fault.File);
        Assert.Equal("content", SmallArchive.NamesIn(_folder.Path));
        Assert.Equal("archive.yml", SmallArchive.NamesIn(_folder["content"]));
    }

    private IReadOnlyList<Fault> Write(string name, int articles, ulong seed) => new CorpusWriter(new CorpusOptions
    {
        Articles = articles, Seed = seed, Content = Path.Combine(RepositoryFolder.Path, "content"), Output = _folder[name],
    }).Write();
}
