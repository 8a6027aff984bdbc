using System.Globalization;
using Archive.Build;

namespace Archive.Commands;

/// <summary>Which shard a task of a cluster or of a CI matrix is, by the variables that its scheduler sets. The first of these families that is set counts.</summary>
internal static class ShardEnvironment
{
    /// <summary>The variables, for the help.</summary>
    public const string Description =
        "ARCHIVE_SHARD=K/N, else SLURM_ARRAY_TASK_ID, _MIN, _STEP and _COUNT, else JOB_COMPLETION_INDEX and JOB_COMPLETIONS, else CI_NODE_INDEX and CI_NODE_TOTAL";

    private const string Own = "ARCHIVE_SHARD";
    private const string SlurmTask = "SLURM_ARRAY_TASK_ID";
    private const string SlurmFirst = "SLURM_ARRAY_TASK_MIN";
    private const string SlurmStep = "SLURM_ARRAY_TASK_STEP";
    private const string SlurmCount = "SLURM_ARRAY_TASK_COUNT";
    private const string KubernetesIndex = "JOB_COMPLETION_INDEX";
    private const string KubernetesCount = "JOB_COMPLETIONS";
    private const string NodeIndex = "CI_NODE_INDEX";
    private const string NodeCount = "CI_NODE_TOTAL";

    /// <summary>Reads the shard.</summary>
    /// <param name="variable">Gives a variable of the environment.</param>
    /// <returns>The shard, or what was found and what was expected.</returns>
    public static (Shard? Shard, string? Fault) Read(Func<string, string?> variable)
    {
        if (Value(Own) is { } text)
            return Shard.TryParse(text, out var shard) ? (shard, null) : (null, $"found {Own}='{text}'; expected {Shard.Expected}");
        if (Value(SlurmTask) is not null)
            return OfSlurm();
        if (Value(KubernetesIndex) is not null)
            return Of(KubernetesIndex, 0, KubernetesCount);
        return Value(NodeIndex) is not null
            ? Of(NodeIndex, 1, NodeCount)
            : (null, $"found none of {Own}, {SlurmTask}, {KubernetesIndex} and {NodeIndex} in the environment; expected one of them, or --shard K/N");

        string? Value(string name) => variable(name) is { Length: > 0 } value ? value : null;

        long? Number(string name) => long.TryParse(Value(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= int.MaxValue ? number : null;

        (Shard?, string?) OfSlurm()
        {
            var step = Value(SlurmStep) is null ? 1 : Number(SlurmStep);
            if (Number(SlurmTask) is not { } task || Number(SlurmFirst) is not { } first || step is not { } by || by == 0 || (task - first) % by != 0)
                return (null, $"found {Shown(SlurmTask)}, {Shown(SlurmFirst)}, {Shown(SlurmStep)}; expected whole numbers, as Slurm sets them for --array=1-N");
            return Counted(SlurmTask, (task - first) / by + 1, SlurmCount);
        }

        (Shard?, string?) Of(string index, int first, string count) =>
            Number(index) is { } number ? Counted(index, number - first + 1, count) : (null, $"found {Shown(index)}; expected a whole number from {first} on");

        (Shard?, string?) Counted(string index, long number, string count) =>
            Number(count) is { } all && number >= 1 && number <= all && all <= Shard.Most
                ? (new Shard((int)number, (int)all), null)
                : (null, $"found {Shown(index)} and {Shown(count)}; expected a task among as many as {count} says, from 1 to {Shard.Most}");

        string Shown(string name) => Value(name) is { } value ? $"{name}='{value}'" : $"no {name}";
    }
}
