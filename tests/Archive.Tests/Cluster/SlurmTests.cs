using System.Diagnostics;
using Archive.Tests.Architecture;
using Archive.Tests.Commands;
using Xunit.Abstractions;

namespace Archive.Tests.Cluster;

/// <summary>A real Slurm on this machine: an array job builds the shards, one task is killed and comes back, and the merged site is that of one build.</summary>
public sealed class SlurmTests(ITestOutputHelper log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    [SlurmFact]
    public async Task An_array_job_with_a_killed_task_is_merged_to_the_site_of_one_build()
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(RepositoryFolder.Path, "tests/cluster/slurm.sh")])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ARCHIVE"] = CommandProcess.Executable },
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(Patience);
        log.WriteLine(await output);
        log.WriteLine(await error);

        Assert.Equal(0, process.ExitCode);
        Assert.Contains("killed task 2", await output, StringComparison.Ordinal);
        Assert.Contains("Restarts=1", await output, StringComparison.Ordinal);
        Assert.Contains("same bytes", await output, StringComparison.Ordinal);
    }
}

/// <summary>A test that needs Slurm and munge, and the right to start their daemons.</summary>
public sealed class SlurmFactAttribute : FactAttribute
{
    public SlurmFactAttribute()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
            Skip = "needs Linux, as root";
        else if (new[] { "slurmctld", "slurmd", "munged" }.Any(name => !File.Exists($"/usr/sbin/{name}")))
            Skip = "needs slurm-wlm and munge (tests/run.sh installs them)";
    }
}
