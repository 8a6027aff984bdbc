using System.CommandLine;

namespace Archive.Commands;

/// <summary>The flag that says on how much is worked at once; without it, on as much as there are cores.</summary>
internal static class JobsOption
{
    private const int Most = 1024;

    public static Option<int> Create(string description)
    {
        var jobs = new Option<int>("--jobs") { Description = description, HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
        jobs.Validators.Add(result => Usage.Check(result, jobs.Name, text => Usage.Number(text, 1, Most)));
        return jobs;
    }
}
