using System.CommandLine;

namespace Archive.Commands;

/// <summary>A workflow that builds, checks and publishes an archive on a host, ready to be committed.</summary>
/// <param name="Host">The host, which is the skeleton's name, too.</param>
/// <param name="Path">Where the workflow's system looks for it, below the archive's folder.</param>
internal sealed record Workflow(string Host, string Path)
{
    /// <summary>The program's name in the registry that a workflow installs it from.</summary>
    private const string Package = "archive-newspapers";

    private const string OfGitHub = ".github/workflows/publish.yml";

    /// <summary>All of them; the first is the one that an archive begins with.</summary>
    public static IReadOnlyList<Workflow> All { get; } =
    [
        new("github-pages", OfGitHub),
        new("gitlab-pages", ".gitlab-ci.yml"),
        new("cloudflare-pages", OfGitHub),
        new("s3", OfGitHub),
        new("rsync", OfGitHub),
    ];

    private static string[] Hosts => [.. All.Select(workflow => workflow.Host)];

    /// <summary>The flag that names a host.</summary>
    public static Option<string> HostOption()
    {
        var host = new Option<string>("--host") { Description = $"Where it will be published: {string.Join(", ", Hosts)}", HelpName = "HOST", DefaultValueFactory = _ => Hosts[0] };
        host.Validators.Add(result => Usage.Check(result, "--host", Expected));
        return host;
    }

    /// <summary>The argument that names a host.</summary>
    public static Argument<string> HostArgument()
    {
        var host = new Argument<string>("HOST") { Description = $"Where the archive is published: {string.Join(", ", Hosts)}" };
        host.Validators.Add(result => Usage.Check(result, "HOST", Expected));
        return host;
    }

    /// <summary>The file for a host, for <see cref="NewFiles"/>.</summary>
    /// <param name="host">One of those that there are.</param>
    /// <param name="folder">The archive's folder.</param>
    public static (string Path, string Text) File(string host, string folder)
    {
        var workflow = All.Single(one => one.Host == host);
        return (System.IO.Path.Combine(folder, workflow.Path), Skeleton.Fill($"{host}.yml", ("package", Package)));
    }

    private static string? Expected(string host) => Hosts.Contains(host, StringComparer.Ordinal) ? null : $"one of {string.Join(", ", Hosts)}";
}
