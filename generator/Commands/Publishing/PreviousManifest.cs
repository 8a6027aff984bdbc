using System.CommandLine;
using Archive.Model;

namespace Archive.Commands;

/// <summary>The flag that names the manifest of the site as it is published.</summary>
internal static class PreviousManifest
{
    private const string Name = "--previous";

    public static Option<string?> Option(string description) => new(Name) { Description = description, HelpName = "FILE" };

    /// <summary>Whether the manifest is there, if one is named; when it is not, that is reported.</summary>
    public static bool IsThere(string? file, Terminal terminal)
    {
        if (file is null || File.Exists(file))
            return true;
        terminal.Report(new Fault(file, Line: null, "no such file", $"the manifest of the published site; leave {Name} out when nothing has been published yet"));
        return false;
    }
}
