using System.Globalization;
using System.Text.Json;
using Archive.Build;
using Microsoft.AspNetCore.Http;

namespace Archive.Commands;

/// <summary>
/// What browsers that look at a watched site are told: which build of it they should show, and what is wrong with its sources now. They listen at
/// <see cref="Events"/>, as server-sent events of JSON:
/// <c>{"version": "…", "shown": "…", "faults": ["file:line: …"]}</c>.
/// </summary>
internal sealed class LiveSite
{
    /// <summary>The address where browsers listen: no file of a site has a name that starts with a dot.</summary>
    public const string Events = "/.archive/events";

    /// <summary>So many faults are shown; a template may have one on each page.</summary>
    private const int MostFaults = 50;

    private const string LastGood = "The last good site is shown; what is wrong now:";

    private readonly Lock _lock = new();

    /// <summary>Another run of the program has other versions.</summary>
    private readonly string _run = Guid.NewGuid().ToString("N");
    private int _builds;
    private string _shown = "";
    private IReadOnlyList<string> _faults = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The build that the site on the disk is of.</summary>
    public string Version
    {
        get
        {
            lock (_lock)
                return VersionOf(_builds);
        }
    }

    /// <summary>Tells all browsers what came of a build.</summary>
    public void Publish(BuildResult result)
    {
        var faults = result.Faults.Take(MostFaults).Select(fault => fault.ToString()).ToList();
        if (result.Faults.Count > MostFaults)
            faults.Add($"and {Words.Count(result.Faults.Count - MostFaults, "fault")} more");
        Change(
            result.Summary is null ? LastGood : "The site is shown without what is at fault:",
            faults,
            isNew: result.Summary is { } summary && summary.Changed + summary.Removed > 0);
    }

    /// <summary>Tells all browsers that a build could not be made at all.</summary>
    public void Publish(string failure) => Change(LastGood, [failure], isNew: false);

    /// <summary>Answers a browser that listens, for as long as it does.</summary>
    public async Task SendAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        while (!context.RequestAborted.IsCancellationRequested)
        {
            var (message, changed) = Now();
            await context.Response.WriteAsync($"data: {message}\n\n", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await changed.WaitAsync(context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private void Change(string shown, IReadOnlyList<string> faults, bool isNew)
    {
        TaskCompletionSource before;
        lock (_lock)
        {
            (_shown, _faults) = (shown, faults);
            if (isNew)
                _builds++;
            before = _changed;
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        before.SetResult();
    }

    private (string Message, Task Changed) Now()
    {
        lock (_lock)
            return (JsonSerializer.Serialize(new { version = VersionOf(_builds), shown = _shown, faults = _faults }), _changed.Task);
    }

    private string VersionOf(int builds) => string.Create(CultureInfo.InvariantCulture, $"{_run}-{builds}");
}
