using System.CommandLine;

namespace Archive.Corpus.Hugo;

/// <summary>The subcommand <c>hugo</c>.</summary>
internal static class HugoCommand
{
    public static Command Create()
    {
        var content = new Option<string>("--content") { Description = "The archive to take it from", HelpName = "DIR", Required = true };
        var output = new Option<string>("--output") { Description = "The content folder of a Hugo site", HelpName = "DIR", Required = true };
        var command = new Command("hugo", "Writes an archive as content of a Hugo site, one Markdown file an article.") { content, output };
        command.SetAction(parsed =>
        {
            var faults = HugoContent.Write(parsed.GetRequiredValue(content), parsed.GetRequiredValue(output));
            foreach (var fault in faults)
                Console.Error.WriteLine($"error: {fault}");
            return faults.Count > 0 ? 1 : 0;
        });
        return command;
    }
}
