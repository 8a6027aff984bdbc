using Archive.Model;
using Archive.Site;

namespace Archive.Tests.Site;

/// <summary>A fault in a template names its file and its line.</summary>
public sealed class TemplateFaultTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("templates").FullName;

    public TemplateFaultTests()
    {
        foreach (var file in Directory.EnumerateFiles(RenderedSite.TemplateFolder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(RenderedSite.TemplateFolder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("home.hbs", "{{#if title}}", "{{#if title}}, never closed")]
    [InlineData("home.hbs", "{{title", "{{title")]
    [InlineData("home.hbs", "{{/if}}", "{{/if}}")]
    [InlineData("home.hbs", "{{#if title}}{{/each}}", "{{/each}}")]
    [InlineData("home.hbs", "{{else}}", "{{else}}")]
    [InlineData("home.hbs", "{{> nowhere}}", "{{> nowhere}}, whose partial 'nowhere' does not exist")]
    [InlineData("home.hbs", "{{shout title}}", "{{shout title}}, whose helper 'shout' does not exist")]
    [InlineData("home.hbs", "{{#eahc newspapers}}{{/eahc}}", "{{#eahc newspapers}}, whose helper 'eahc' does not exist")]
    [InlineData("home.hbs", "{{#if (eq title 'a')}}{{/if}}", "{{#if (eq title 'a')}}, whose helper 'eq' does not exist")]
    [InlineData("home.hbs", "{{#if}}{{/if}}", "{{#if}}")]
    [InlineData("home.hbs", "{{@words.nonsense}}", "{{@words.nonsense}}, whose word 'nonsense' is not in all of them")]
    [InlineData("home.hbs", "{{{title}}}", "{{{title}}}")]
    [InlineData("home.hbs", "{{&title}}", "{{&title}}")]
    [InlineData("home.hbs", "{{lookup title=}}", "{{lookup title=}}")]
    [InlineData("home.hbs", "{{titel}}", "{{titel}} (titel is undefined)")]
    [InlineData("home.hbs", "{{#each newspapers}}{{nmae}}{{/each}}", "{{nmae}} (nmae is undefined)")]
    [InlineData("article.hbs", "{{#with story}}{{#if byline}}{{bylien}}{{/if}}{{/with}}", "{{bylien}} (bylien is undefined)")]
    [InlineData("layout.hbs", "{{titel}}", "{{titel}} (titel is undefined)")]
    [InlineData("partials/jump.hbs", "{{hrfe}}", "{{hrfe}} (hrfe is undefined)")]
    public void A_fault_names_file_and_line(string file, string fault, string found)
    {
        var path = Path.Combine(_folder, file);
        var lines = File.ReadAllLines(path).ToList();
        lines.InsertRange(0, ["{{! a comment with {{mustaches }}", "{{!-- and {{another}} --}}", "\\{{escaped}}", fault]);
        File.WriteAllLines(path, lines);

        var reported = Assert.Single(Load());
        Assert.Equal($"{_folder}/{file}", reported.File);
        Assert.Equal(4, reported.Line);
        Assert.StartsWith(found, reported.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_of_all_templates_are_reported_in_one_run()
    {
        File.AppendAllText(Path.Combine(_folder, "home.hbs"), "{{> nowhere}}\n{{shout title}}\n");
        File.AppendAllText(Path.Combine(_folder, "page.hbs"), "{{#if x}}\n");
        Assert.Equal(3, Load().Count);
    }

    [Fact]
    public void A_missing_template_is_a_fault()
    {
        File.Delete(Path.Combine(_folder, "article.hbs"));
        var fault = Assert.Single(Load());
        Assert.Equal($"{_folder}/article.hbs", fault.File);
        Assert.Equal("no such file", fault.Found);
    }

    [Fact]
    public void A_missing_folder_is_one_fault()
    {
        var faults = new List<Fault>();
        Assert.Null(TemplateSet.Load(TemplateLayers.Of(_folder + "-elsewhere"), faults));
        Assert.Equal("no such folder", Assert.Single(faults).Found);
    }

    [Fact]
    public void Words_that_are_no_table_name_their_line()
    {
        File.AppendAllText(Path.Combine(_folder, "words/en.yml"), "broken: [\n");
        var fault = Assert.Single(Load());
        Assert.Equal($"{_folder}/words/en.yml", fault.File);
        Assert.NotNull(fault.Line);
    }

    [Theory]
    [InlineData("mine: [a, b]", 1, "a list for the word 'mine'")]
    [InlineData("mine:\n  - a", 2, "a list for the word 'mine'")]
    [InlineData("mine:\n  deep: a", 2, "names with words for the word 'mine'")]
    [InlineData("mine: *a", 1, "a YAML anchor for the word 'mine'")]
    [InlineData("[a]: b", 1, "a list for the name of a word")]
    [InlineData("search: again", 1, "the word 'search' for the second time")]
    [InlineData("mine: \"never closed", 1, "YAML that cannot be read (")]
    [InlineData("mine: a: b", 1, "YAML that cannot be read (")]
    public void A_fault_of_words_is_told_in_plain_words(string lines, int line, string found)
    {
        var path = Path.Combine(_folder, "words/en.yml");
        var before = File.ReadAllLines(path).Length;
        File.AppendAllText(path, lines + "\n");

        var fault = Assert.Single(Load());
        Assert.Equal((path, before + line), (fault.File, fault.Line));
        Assert.StartsWith(found, fault.Found, StringComparison.Ordinal);
        Assert.DoesNotMatch("System\\.|YamlDotNet|`|Exception|Event|Start|Deserial", fault.ToString());
    }

    [Theory]
    [InlineData("- a\n", "a list")]
    [InlineData("word\n", "'word'")]
    public void A_file_of_words_that_is_no_table_is_told_in_plain_words(string text, string found)
    {
        var path = Path.Combine(_folder, "words/en.yml");
        File.WriteAllText(path, text);

        var fault = Assert.Single(Load());
        Assert.Equal((path, 1, found), (fault.File, fault.Line, fault.Found));
    }

    [Theory]
    [InlineData("months", "12 items, parted by spaces")]
    [InlineData("seasons", "4 items, parted by spaces")]
    [InlineData("weekdays", "7 items, parted by spaces")]
    [InlineData("weekdaysShort", "7 items, parted by spaces")]
    public void A_list_of_words_with_too_few_items_is_a_fault(string name, string expected)
    {
        var path = Path.Combine(_folder, "words/en.yml");
        File.WriteAllLines(path, File.ReadAllLines(path).Select(line => line.StartsWith(name + ":", StringComparison.Ordinal) ? $"{name}: one" : line));

        var fault = Assert.Single(Load());
        Assert.Equal(($"{name} with 1 items", expected), (fault.Found, fault.Expected));
        Assert.NotNull(fault.Line);
    }

    [Fact]
    public void Every_fault_of_words_is_reported_in_one_run()
    {
        File.AppendAllText(Path.Combine(_folder, "words/en.yml"), "mine: [a]\nyours: {a: b}\n");
        File.AppendAllText(Path.Combine(_folder, "words/zh-Hans.yml"), "mine: [a]\n");

        Assert.Equal(3, Load().Count);
    }

    [Fact]
    public void A_missing_word_is_a_fault_of_its_language()
    {
        var path = Path.Combine(_folder, "words/en.yml");
        File.WriteAllLines(path, File.ReadAllLines(path).Where(l => !l.StartsWith("dateDay:", StringComparison.Ordinal)));
        Assert.Equal("no word 'dateDay'", Assert.Single(Load()).Found);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_a_fault()
    {
        File.WriteAllBytes(Path.Combine(_folder, "home.hbs"), [0x3C, 0xFF, 0xFE]);
        Assert.Contains(Load(), f => f.Found == "bytes that are not UTF-8");
    }

    [Fact]
    public void A_fault_that_only_one_edition_shows_is_thrown_with_its_place()
    {
        File.AppendAllText(Path.Combine(_folder, "page.hbs"), "\n{{#each furniture}}{{lookup this 'x'}}{{#if @last}}{{#with ../lead}}{{#unless byline}}{{nothing}}{{/unless}}{{/with}}{{/if}}{{/each}}\n");
        var templates = TemplateSet.Load(TemplateLayers.Of(_folder), []);
        Assert.NotNull(templates);
        var edition = new Edition(Invented.Daily, Invented.Key("2021-10-23"), [Invented.Page(Invented.Key("2021-10-23"), "1", 1, Invented.Article(1, "主题", "文。")) with { Furniture = ["眉"] }]);
        var renderer = new SiteRenderer(templates, Invented.CatalogueOf(edition));
        var error = Assert.Throws<TemplateFaultException>(() => renderer.RenderEdition(edition).Count());
        Assert.Equal($"{_folder}/page.hbs", error.Fault.File);
        Assert.Equal("{{nothing}} (nothing is undefined)", error.Fault.Found);
    }

    [Fact]
    public void Faults_of_templates_that_were_taken_as_tried_show_when_they_are_used()
    {
        File.AppendAllText(Path.Combine(_folder, "home.hbs"), "{{titel}}\n");
        File.AppendAllText(Path.Combine(_folder, "assets/reader.js"), "const = 1;\n");
        var templates = TemplateSet.Load(TemplateLayers.Of(_folder), [], areTried: true);
        Assert.NotNull(templates);
        var renderer = new SiteRenderer(templates, new Catalogue(new ArchiveInfo { Title = "档案" }, []));
        Assert.Equal($"{_folder}/home.hbs", Assert.Throws<TemplateFaultException>(renderer.RenderHome).Fault.File);
        Assert.Equal($"{_folder}/assets/reader.js", Assert.Throws<TemplateFaultException>(renderer.Assets).Fault.File);
    }

    [Theory]
    [InlineData("home.hbs")]
    [InlineData("layout.hbs")]
    [InlineData("partials/kept.hbs")]
    public void A_tried_template_that_does_not_compile_is_named_with_its_line(string file)
    {
        File.AppendAllText(Path.Combine(_folder, file), "{{lookup title=}}\n");
        var templates = TemplateSet.Load(TemplateLayers.Of(_folder), [], areTried: true);
        Assert.NotNull(templates);
        templates.Prepare();
        var renderer = new SiteRenderer(templates, new Catalogue(new ArchiveInfo { Title = "档案" }, [new CatalogueNewspaper(Invented.Daily, [])]));
        var fault = Assert.Throws<TemplateFaultException>(renderer.RenderHome).Fault;
        Assert.Equal($"{_folder}/{file}", fault.File);
        Assert.NotNull(fault.Line);
    }

    [Fact]
    public void What_the_text_of_tried_templates_shows_is_reported_all_the_same()
    {
        File.AppendAllText(Path.Combine(_folder, "home.hbs"), "{{> nowhere}}\n");
        var faults = new List<Fault>();
        Assert.Null(TemplateSet.Load(TemplateLayers.Of(_folder), faults, areTried: true));
        Assert.Equal($"{_folder}/home.hbs", Assert.Single(faults).File);
    }

    [Fact]
    public void A_copy_of_the_own_templates_is_the_own_ones_until_it_differs()
    {
        Assert.True(TemplateLayers.Over(null).AreOwn());
        Assert.True(TemplateLayers.Over(_folder).AreOwn());
        File.AppendAllText(Path.Combine(_folder, "assets/site.css"), "\n");
        Assert.False(TemplateLayers.Over(_folder).AreOwn());
    }

    [Fact]
    public void A_partial_more_makes_templates_others_than_the_own_ones()
    {
        File.WriteAllText(Path.Combine(_folder, "partials/greeting.hbs"), "早安");
        Assert.False(TemplateLayers.Over(_folder).AreOwn());
    }

    [Fact]
    public void A_reader_may_add_words_and_partials_of_his_own()
    {
        foreach (var words in Directory.EnumerateFiles(Path.Combine(_folder, "words")))
            File.AppendAllText(words, "greeting: 早安\n");
        File.WriteAllText(Path.Combine(_folder, "partials/greeting.hbs"), "{{@words.greeting}}");
        File.AppendAllText(Path.Combine(_folder, "home.hbs"), "{{> greeting}}");
        Assert.Empty(Load());
    }

    private List<Fault> Load()
    {
        var faults = new List<Fault>();
        TemplateSet.Load(TemplateLayers.Of(_folder), faults);
        return faults;
    }
}
