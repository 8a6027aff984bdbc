using System.CommandLine;
using System.CommandLine.Parsing;
using Archive.Build;

namespace Archive.Commands;

/// <summary>The flags of a build, which several commands take.</summary>
internal sealed class BuildFlags
{
    private const string DefaultTemplates = "templates";

    private readonly Option<string> _content = Folders.ContentOption();
    private readonly Option<string> _templates = Folders.Option("--templates", DefaultTemplates, "Page templates and assets laid over the generator's own, file by file; without the flag, those of this folder if there is one");
    private readonly Option<bool> _strict = new("--strict") { Description = "Leave the old site as it is when any input has a fault" };
    private readonly Option<bool> _noSearch = new("--no-search") { Description = "Leave out the search: its index, its page and its fields" };
    private readonly Option<int> _jobs = JobsOption.Create("How many editions are worked on at once; the site does not depend on it");

    private Option[] All => [_content, _templates, _strict, _noSearch, _jobs];

    public void AddTo(Command command)
    {
        foreach (var option in All)
            command.Add(option);
    }

    /// <summary>The names of those that are on a command line.</summary>
    public IEnumerable<string> GivenIn(CommandResult command) =>
        All.Where(option => command.GetResult(option) is { Implicit: false }).Select(option => option.Name);

    public BuildOptions Read(ParseResult parsed, string output) => new()
    {
        Content = parsed.GetRequiredValue(_content),
        Templates = IsGiven(parsed, _templates) || Directory.Exists(DefaultTemplates) ? parsed.GetRequiredValue(_templates) : null,
        Output = output,
        Strict = parsed.GetValue(_strict),
        HasSearch = !parsed.GetValue(_noSearch),
        Jobs = parsed.GetValue(_jobs),
    };

    /// <summary>Whether the folders that a build reads are there; those that are not are reported.</summary>
    public static bool AreFoldersThere(BuildOptions options, Terminal terminal) =>
        Folders.AreThere(
            terminal,
            new[] { (options.Content, Folders.Archive, "--content"), (options.Templates ?? "", "the folder of page templates", "--templates") }.Where(folder => folder.Item1.Length > 0));

    /// <summary>The flags that name the folders of a build on a command line, but for those that are the default.</summary>
    public static string FoldersOf(BuildOptions options) =>
        Folders.Argument("--content", options.Content, Folders.DefaultContent)
        + Folders.Argument("--templates", options.Templates ?? DefaultTemplates, DefaultTemplates)
        + Folders.Argument("--output", options.Output, Folders.DefaultOutput);

    /// <summary>Whether a flag is on the command line.</summary>
    public static bool IsGiven(ParseResult parsed, Option option) => parsed.GetResult(option) is { Implicit: false };
}
