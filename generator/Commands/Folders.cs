using System.CommandLine;
using Archive.Model;

namespace Archive.Commands;

/// <summary>The folders that commands work on: by default those of the current folder.</summary>
internal static class Folders
{
    /// <summary>What the content folder is, for messages.</summary>
    public const string Archive = "the archive's folder with archive.yml";

    public const string DefaultContent = "content";

    public const string DefaultOutput = "site";

    public static Option<string> ContentOption() => Option("--content", DefaultContent, "The archive: archive.yml and the newspapers");

    public static Option<string> OutputOption() => Option("--output", DefaultOutput, "The site");

    public static Option<string> Option(string name, string fallback, string description)
    {
        var option = new Option<string>(name) { Description = description, HelpName = "DIR", DefaultValueFactory = _ => fallback };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: "" }])
                result.AddError($"{name}: found an empty name; expected a folder");
        });
        return option;
    }

    /// <summary>Notes a fault when an input folder is not there, as when a command runs in the wrong place.</summary>
    public static void Expect(string folder, string what, string flag, ICollection<Fault> faults)
    {
        if (!Directory.Exists(folder))
            faults.Add(new Fault(folder, null, File.Exists(folder) ? "a file" : "no such folder", $"{what}: run archive in the folder that holds it, or pass {flag} DIR"));
    }

    /// <summary>Whether the input folders of a command are there; those that are not are reported, all of them.</summary>
    public static bool AreThere(Terminal terminal, params IEnumerable<(string Folder, string What, string Flag)> folders)
    {
        var missing = new List<Fault>();
        foreach (var (folder, what, flag) in folders)
            Expect(folder, what, flag, missing);
        missing.ForEach(terminal.Report);
        return missing.Count == 0;
    }

    /// <summary>A flag that names a folder on a command line, after a space; nothing for the default.</summary>
    public static string Argument(string flag, string folder, string fallback) =>
        folder == fallback ? "" : $" {flag} {(folder.Contains(' ', StringComparison.Ordinal) ? $"\"{folder}\"" : folder)}";
}
