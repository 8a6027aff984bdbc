using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Archive.Corpus.Hugo;

namespace Archive.Corpus;

/// <summary>The command line of the corpus.</summary>
internal static class CorpusCommand
{
    private const int MostArticles = 10_000_000;

    public static int Main(string[] arguments)
    {
        var articles = new Option<int>("--articles") { Description = "How many articles", HelpName = "N", Required = true };
        articles.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > MostArticles)
                result.AddError(string.Create(CultureInfo.InvariantCulture, $"--articles: expected a number from 1 to {MostArticles}"));
        });
        var seed = new Option<ulong>("--seed") { Description = "The same seed gives the same bytes", HelpName = "N", DefaultValueFactory = _ => 1 };
        var content = new Option<string>("--content") { Description = "The archive whose pages are recombined", HelpName = "DIR", DefaultValueFactory = _ => "content" };
        var output = new Option<string>("--output") { Description = "The content folder to write: a new or empty one", HelpName = "DIR", Required = true };
        var root = new RootCommand("Writes a content folder of invented newspapers, for benchmarks.") { articles, seed, content, output, HugoCommand.Create() };
        root.SetAction(parsed => Run(new CorpusOptions
        {
            Articles = parsed.GetRequiredValue(articles),
            Seed = parsed.GetRequiredValue(seed),
            Content = parsed.GetRequiredValue(content),
            Output = parsed.GetRequiredValue(output),
        }));
        return root.Parse(arguments).Invoke();
    }

    private static int Run(CorpusOptions options)
    {
        var clock = Stopwatch.StartNew();
        var faults = new CorpusWriter(options).Write();
        foreach (var fault in faults)
            Console.Error.WriteLine($"error: {fault}");
        if (faults.Count > 0)
            return 1;
        var seconds = clock.Elapsed.TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{options.Articles:N0} articles in {options.Output}, {seconds:0.0} s, {options.Articles / seconds:N0} a second"));
        return 0;
    }
}
