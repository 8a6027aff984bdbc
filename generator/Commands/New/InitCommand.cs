using System.CommandLine;
using Archive.Content;
using Archive.Model;

namespace Archive.Commands;

/// <summary><c>archive init</c>: an archive of the user's own, with one invented edition to look at and delete.</summary>
internal static class InitCommand
{
    /// <summary>The invented newspaper's folder below content/.</summary>
    private const string Sample = "hcrb";

    private const string SampleEdition = $"{Sample}/2024/2024-05-20";

    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = "The new archive's folder: one that is not there yet, or an empty one" };
        folder.Validators.Add(result => Usage.Check(result, "DIR", name => name.Length > 0 ? null : "a folder"));
        var title = NewOptions.Name("--title", "The archive's name", "报纸档案");
        var language = NewOptions.Language("The language that its pages speak");
        var host = Workflow.HostOption();
        var command = new Command("init", "Begin an archive: content/ with one invented edition, and a workflow that publishes it") { folder, title, language, host };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetValue(title)!, parsed.GetRequiredValue(language), parsed.GetRequiredValue(host), terminal));
        return command;
    }

    private static int Run(string folder, string title, string language, string host, Terminal terminal)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            terminal.Report(new Fault(folder, Line: null, File.Exists(folder) ? "a file" : "a folder with files in it", "a folder that is not there yet, or an empty one; nothing was written"));
            return ExitCode.Fault;
        }

        var archive = Skeleton.Fill("archive.yml", ("title", YamlText.Write(title)), ("language", YamlText.Write(language)));
        var newspaper = NewspaperFile.Write(new Newspaper { Id = Sample, Name = "湖城日报", Publisher = "湖城日报社", Place = "湖城" });
        var content = Path.Combine(folder, "content");
        var code = NewFiles.Write(
            [
                (Path.Combine(content, ArchiveFile.Name), archive),
                (Path.Combine(content, RedirectsFile.Name), Skeleton.Read("redirects.yml")),
                (Path.Combine(content, Sample, NewspaperFile.Name), newspaper),
                (Path.Combine(content, SampleEdition, "A1.md"), Skeleton.Read("A1.md")),
                (Path.Combine(content, SampleEdition, "A2.md"), Skeleton.Read("A2.md")),
                (Path.Combine(folder, ".gitignore"), Skeleton.Read("gitignore")),
                Workflow.File(host, folder),
            ],
            terminal);
        if (code == ExitCode.Done)
        {
            terminal.Say($"Build it: cd {folder}, then archive build");
            terminal.Say($"The edition is invented: delete content/{Sample} when there is one of yours (archive import, archive new)");
        }

        return code;
    }
}
