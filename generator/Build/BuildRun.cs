using System.Diagnostics;
using Archive.Model;

namespace Archive.Build;

/// <summary>What the steps of one build share: the faults so far, and who is told how far it is.</summary>
internal sealed class BuildRun(int jobs, IProgress<BuildProgress>? progress, IProgress<BuildStep>? log = null)
{
    private string _step = "";
    private int _done;
    private int _articles;

    /// <summary>How many editions are read or rendered at once, those included that wait to be taken.</summary>
    public int InFlight => 2 * jobs;

    public List<Fault> Faults { get; } = [];

    /// <summary>Whether a template has failed on a page, so that the site is not complete and must not be published.</summary>
    public bool HasFailedTemplate { get; private set; }

    /// <summary>The faults as they are reported: each once (a template may fail on every page), in order of file and line.</summary>
    public IReadOnlyList<Fault> Report =>
        Faults.Distinct()
            .OrderBy(fault => fault.File, StringComparer.Ordinal)
            .ThenBy(fault => fault.Line)
            .ThenBy(fault => fault.Found, StringComparer.Ordinal)
            .ThenBy(fault => fault.Expected, StringComparer.Ordinal)
            .ToList();

    /// <summary>A template has failed on a page.</summary>
    public void Fail(Fault fault)
    {
        Faults.Add(fault);
        HasFailedTemplate = true;
    }

    /// <summary>Does something, and measures how long it takes.</summary>
    public static (T Result, TimeSpan Time) Timed<T>(Func<T> step)
    {
        var clock = Stopwatch.StartNew();
        return (step(), clock.Elapsed);
    }

    /// <summary>Tells how long a step took.</summary>
    public void Tell(string name, TimeSpan time) => log?.Report(new BuildStep(name, time));

    /// <summary>Does a step, and tells how long it took.</summary>
    public T Step<T>(string name, Func<T> step)
    {
        var (result, time) = Timed(step);
        Tell(name, time);
        return result;
    }

    /// <summary>Does a step, and tells how long it took.</summary>
    public void Step(string name, Action step) => Step<object?>(name, () =>
    {
        step();
        return null;
    });

    /// <summary>One more edition, of so many articles, has gone through a step.</summary>
    public void Advance(string step, int total, int articles)
    {
        if (step != _step)
            (_step, _done, _articles) = (step, 0, 0);
        _done++;
        _articles += articles;
        progress?.Report(new BuildProgress(step, _done, total, _articles));
    }
}
