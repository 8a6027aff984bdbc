using System.CommandLine;
using Archive.Build;

namespace Archive.Commands;

/// <summary>The flag that builds one shard of an archive.</summary>
internal sealed class ShardOption
{
    private const string Auto = "auto";

    public ShardOption()
    {
        Option.Validators.Add(result =>
        {
            if (result.Tokens is not [{ Value: var text }])
                return;
            if (text == Auto && ShardEnvironment.Read(Environment.GetEnvironmentVariable).Fault is { } fault)
                result.AddError($"--shard auto: {fault}");
            else if (text != Auto && !Shard.TryParse(text, out _))
                result.AddError($"--shard: found '{text}'; expected {Shard.Expected}, or {Auto}");
        });
    }

    public Option<string?> Option { get; } = new("--shard")
    {
        Description = "Build only the K-th of N parts, into parts/K-of-N unless --output names another folder; archive merge joins them. 'auto' takes K and N from the environment: "
            + ShardEnvironment.Description,
        HelpName = "K/N",
    };

    /// <summary>Where the part of a shard goes by default.</summary>
    public static string FolderOf(Shard shard) => Path.Combine("parts", $"{shard.Number}-of-{shard.Count}");

    /// <summary>The shard; null without the flag.</summary>
    public Shard? Read(ParseResult parsed)
    {
        if (parsed.GetValue(Option) is not { } text)
            return null;
        return text == Auto ? ShardEnvironment.Read(Environment.GetEnvironmentVariable).Shard : Shard.TryParse(text, out var shard) ? shard : null;
    }
}
