using System.CommandLine;
using System.Globalization;

namespace Archive.IndexBenchmark;

/// <summary>The command line of the benchmark.</summary>
internal static class BenchmarkCommand
{
    public static int Main(string[] arguments)
    {
        var articles = new Option<int>("--articles") { Description = "How many articles", HelpName = "N", Required = true };
        var content = new Option<string>("--content") { Description = "The archive whose pages are recombined", HelpName = "DIR", DefaultValueFactory = _ => "content" };
        var output = new Option<string?>("--output") { Description = "Where to write the files; without it they are made and dropped", HelpName = "DIR" };
        var held = new Option<bool>("--held") { Description = "Make all editions first, so that the time is the index's alone (and the memory is not)" };
        var root = new RootCommand("Builds the search index of an invented archive and measures it.") { articles, content, output, held };
        root.SetAction(parsed =>
        {
            var editions = InventedEditions.Make(parsed.GetRequiredValue(articles), parsed.GetRequiredValue(content));
            var figures = IndexRun.Measure(parsed.GetValue(held) ? editions.ToList() : editions, parsed.GetValue(output));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{figures.Articles:N0} articles: {figures.Total.TotalSeconds:0.0} s ({figures.Collected.TotalSeconds:0.0} until collected), {figures.Articles / figures.Total.TotalSeconds:N0} a second; "
                + $"{figures.Files:N0} files, {figures.Bytes:N0} bytes, {(double)figures.Bytes / figures.Articles:0} an article; peak {figures.PeakBytes / 1e6:N0} MB"));
        });
        return root.Parse(arguments).Invoke();
    }
}
