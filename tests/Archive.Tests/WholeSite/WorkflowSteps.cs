using System.Diagnostics;
using System.Text;
using Archive.Tests.Commands;
using YamlDotNet.RepresentationModel;

namespace Archive.Tests.WholeSite;

/// <summary>The commands of a workflow, run here as its system would run them, but for those that only a fresh machine needs.</summary>
/// <param name="file">The workflow.</param>
/// <param name="environment">What its system would have set.</param>
internal sealed class WorkflowSteps(string file, params IEnumerable<(string Name, string Value)> environment)
{
    /// <summary>What installs the tool or a key, and what only publishes elsewhere.</summary>
    private static readonly string[] Elsewhere = ["dotnet tool install", "~/.ssh", "export PATH", "wrangler"];

    /// <summary>The commands in their order: of each step of a job of GitHub's, and of each line of a job of GitLab's.</summary>
    public IReadOnlyList<string> Commands { get; } = [.. Read(file).Where(command => !Array.Exists(Elsewhere, other => command.Contains(other, StringComparison.Ordinal)))];

    /// <summary>Runs them in a folder until one fails.</summary>
    /// <returns>The exit code of the last that ran, and all that they said.</returns>
    public (int Code, string Said) Run(string folder)
    {
        var said = new StringBuilder();
        foreach (var command in Commands)
        {
            var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", "exec 2>&1\n" + command]) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
            start.Environment["PATH"] = $"{Path.GetDirectoryName(CommandProcess.Executable)}:{start.Environment["PATH"]}";
            foreach (var (name, value) in environment)
                start.Environment[name] = value;
            using var process = Process.Start(start)!;
            said.Append(process.StandardOutput.ReadToEnd());
            process.WaitForExit();
            if (process.ExitCode != 0)
                return (process.ExitCode, said.ToString());
        }

        return (0, said.ToString());
    }

    private static IEnumerable<string> Read(string file)
    {
        var yaml = new YamlStream();
        using var text = new StreamReader(file);
        yaml.Load(text);
        var root = (YamlMappingNode)yaml.Documents[0].RootNode;
        return root.Children.TryGetValue("jobs", out var jobs)
            ? ((YamlMappingNode)jobs).Children.Values.SelectMany(job => (YamlSequenceNode)job["steps"]).OfType<YamlMappingNode>()
                .Where(step => step.Children.ContainsKey("run") && !step.Children.TryGetValue("if", out _)).Select(step => step["run"].ToString())
            : ((YamlSequenceNode)root["pages"]["before_script"]).Concat((YamlSequenceNode)root["pages"]["script"]).Select(line => line.ToString());
    }
}
