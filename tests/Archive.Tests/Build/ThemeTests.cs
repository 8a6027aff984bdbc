using System.Text.RegularExpressions;
using Archive.Build;
using Archive.Tests.Architecture;

namespace Archive.Tests.Build;

/// <summary>A folder laid over the generator's own templates takes the place of single files, and of single words, and inherits the rest.</summary>
public sealed partial class ThemeTests : IDisposable
{
    private readonly SmallArchive _archive = new();

    private BuildOptions Options => _archive.Options with { Templates = _archive["theme"] };

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Without_a_folder_the_generators_own_templates_make_the_site()
    {
        var own = Build(_archive.Options with { Templates = null });
        var site = SmallArchive.Snapshot(_archive.Output);
        var folder = Build(_archive.Options);

        Assert.Empty(own.Faults);
        Assert.Empty(folder.Faults);
        Assert.Equal(site, SmallArchive.Snapshot(_archive.Output));
    }

    [Fact]
    public void One_partial_one_property_and_one_word_change_what_they_are_of_and_nothing_else()
    {
        Build(_archive.Options with { Templates = null });
        var before = Site("sxrb/2021-10-23/A1-1.html");
        _archive.Write("theme/partials/edition-line.hbs", "<li class=\"mine\">{{date}}</li>\n");
        _archive.Write("theme/assets/theme.css", ":root { --sheet: 40rem }\n");
        _archive.Write("theme/words/zh-Hans.yml", "previousPage: 前面那版\n");

        Assert.Empty(Build(Options).Faults);

        Assert.Contains("<li class=\"mine\">2021年10月24日</li>", Site("index.html"), StringComparison.Ordinal);
        Assert.Contains(":root { --sheet: 40rem }", Site("assets/site.css"), StringComparison.Ordinal);
        Assert.Contains("前面那版", Site("sxrb/2021-10-23/A2.html"), StringComparison.Ordinal);
        Assert.Contains("前面那版", Site("assets/words/zh-Hans.json"), StringComparison.Ordinal);
        Assert.Equal(before, Site("sxrb/2021-10-23/A1-1.html"));
    }

    [Fact]
    public void A_change_of_the_folder_takes_effect_with_the_next_build_as_a_build_from_nothing_has_it()
    {
        _archive.Write("theme/partials/edition-line.hbs", "<li>{{date}}</li>\n");
        Build(Options);
        Step(() => _archive.Write("theme/partials/edition-line.hbs", "<li>{{date}}!</li>\n"));
        Step(() => _archive.Write("theme/words/zh-Hans.yml", "home: 门厅\n"));
        Step(() => _archive.Write("theme/assets/theme.css", ":root { --sheet: 40rem }\n"));
        Step(() => _archive.Delete("theme/partials/edition-line.hbs"));
        Step(() => Directory.Delete(_archive["theme/words"], recursive: true));
        Assert.Equal(0, Build(Options).Summary!.Changed);

        void Step(Action change)
        {
            change();
            Assert.NotEqual(0, Build(Options).Summary!.Changed);
            using var apart = new TempFolder();
            Build(Options with { Output = apart["site"] });
            Assert.Equal(SmallArchive.Snapshot(apart["site"]), SmallArchive.Snapshot(_archive.Output));
        }
    }

    [Fact]
    public void Faults_name_the_file_of_the_folder_that_has_them()
    {
        var partial = _archive.Write("theme/partials/edition-line.hbs", "\n{{nothing}}\n");
        var words = _archive.Write("theme/words/en.yml", "search: [\n");
        var style = _archive.Write("theme/assets/theme.css", "@import \"none.css\";\n");
        var script = _archive.Write("theme/assets/reader.js", "import { a } from \"./none.js\";\n");

        var faults = Build(Options).Faults.Select(fault => (fault.File, fault.Line)).ToList();

        Assert.Equal(new (string, int?)[] { (script, 1), (style, 1), (words, 2) }.Order(), faults.Order());
        _archive.Delete("theme/words/en.yml");
        Assert.Contains((partial, 2), Build(Options).Faults.Select(fault => (fault.File, fault.Line ?? 0)));
    }

    [Theory]
    [InlineData("artcle.hbs", "article.hbs")]
    [InlineData("newspapers.hbs", "newspaper.hbs")]
    [InlineData("partial/page.hbs", "page.hbs")]
    [InlineData("nonsense.hbs", "one of home.hbs")]
    public void A_template_that_no_page_uses_is_a_fault_with_the_name_that_was_meant(string name, string expected)
    {
        var file = _archive.Write($"theme/{name}", "");

        foreach (var fault in new[] { Assert.Single(Build(Options).Faults), Assert.Single(Build(Options).Faults) })
        {
            Assert.Equal((file, "a template that no page uses"), (fault.File, fault.Found));
            Assert.StartsWith(expected, fault.Expected, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_partial_of_the_folders_own_is_no_fault()
    {
        _archive.Write("theme/partials/greeting.hbs", "早安");
        _archive.Write("theme/partials/edition-line.hbs", "<li>{{date}} {{> greeting}}</li>\n");

        Assert.Empty(Build(Options).Faults);
        Assert.Contains("早安", Site("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_where_the_words_are_written_is_a_fault()
    {
        var file = _archive.Write("theme/assets/words/en.json", "{}");

        Assert.Equal(file, Assert.Single(Build(Options).Faults).File);
    }

    [Fact]
    public void A_language_of_the_folders_own_is_offered_with_the_others()
    {
        var english = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "templates/words/en.yml"));
        _archive.Write("theme/words/fr.yml", english.Replace("languageName: English", "languageName: Français", StringComparison.Ordinal));

        Assert.Empty(Build(Options).Faults);
        Assert.Contains("Français", Site("assets/reader.js"), StringComparison.Ordinal);
        Assert.True(File.Exists(_archive["site/assets/words/fr.json"]));
    }

    /// <summary>The example is what it says: each block names its file.</summary>
    [Fact]
    public void The_example_of_the_documentation_builds_and_changes_what_it_says()
    {
        var blocks = Block().Matches(Readme).ToList();
        foreach (var block in blocks)
            _archive.Write($"theme/{block.Groups["file"].Value}", block.Groups["text"].Value);

        Assert.Empty(Build(Options).Faults);

        Assert.Equal(3, blocks.Count);
        Assert.InRange(blocks.Sum(block => block.Groups["text"].Value.Split('\n').Length - 1), 3, 10);
        Assert.Contains("<strong>2021年10月24日</strong>", Site("index.html"), StringComparison.Ordinal);
        Assert.Contains("light-dark(", Site("assets/site.css"), StringComparison.Ordinal);
        Assert.Contains("翻找旧报", Site("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_documentation_names_every_template_and_every_property()
    {
        var templates = Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, "templates"), "*.hbs", SearchOption.AllDirectories).Select(file => $"`{Path.GetRelativePath(Path.Combine(RepositoryFolder.Path, "templates"), file).Replace('\\', '/')}`");
        var properties = Property().Matches(File.ReadAllText(Path.Combine(RepositoryFolder.Path, "templates/assets/tokens.css"))).Select(match => $"`{match.Groups["name"].Value}`");

        Assert.Empty(templates.Concat(properties).Where(name => !Readme.Contains(name, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal));
    }

    private static string Readme => File.ReadAllText(Path.Combine(RepositoryFolder.Path, "templates/README.md"));

    private static BuildResult Build(BuildOptions options) => new SiteBuild(options).Run();

    private string Site(string file) => File.ReadAllText(_archive[$"site/{file}"]);

    [GeneratedRegex(@"^```\w+ (?<file>\S+\.\w+)\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\s+(?<name>--[\w-]+):", RegexOptions.Multiline)]
    private static partial Regex Property();
}
