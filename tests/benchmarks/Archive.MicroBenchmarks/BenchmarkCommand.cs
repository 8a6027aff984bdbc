using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Archive.MicroBenchmarks;

/// <summary>Runs the benchmarks that the arguments of BenchmarkDotNet name.</summary>
internal static class BenchmarkCommand
{
    public static void Main(string[] arguments)
    {
        // In this process: a project that is generated elsewhere would know neither our build properties nor our internal types.
        var config = DefaultConfig.Instance
            .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .WithArtifactsPath(Path.Combine("artifacts", "benchmarks"));
        BenchmarkSwitcher.FromAssembly(typeof(BenchmarkCommand).Assembly).Run(arguments, config);
    }
}
