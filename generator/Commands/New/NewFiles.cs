using Archive.Content;
using Archive.Model;

namespace Archive.Commands;

/// <summary>Writes files that are to be new: all of them, or none when one is there already.</summary>
internal static class NewFiles
{
    /// <summary>Writes the files and says so.</summary>
    /// <param name="files">Paths with their text.</param>
    /// <param name="terminal">Is told of each file, or of those that are there.</param>
    /// <returns>The exit code.</returns>
    public static int Write(IReadOnlyList<(string Path, string Text)> files, Terminal terminal)
    {
        var there = files.Where(file => Path.Exists(file.Path)).ToList();
        foreach (var (path, _) in there)
            terminal.Report(new Fault(path, Line: null, "a file or folder there already", "a name that is free; nothing was written"));
        if (there.Count > 0)
            return ExitCode.Fault;
        foreach (var (path, text) in files)
        {
            TextFile.Write(path, text);
            terminal.Say($"{path}: written");
        }

        return ExitCode.Done;
    }
}
