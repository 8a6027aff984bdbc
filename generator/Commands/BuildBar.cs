using System.Diagnostics;
using Archive.Build;
using Spectre.Console;

namespace Archive.Commands;

/// <summary>
/// A progress bar on standard error for a build that takes longer than a moment; nothing when nobody watches.
/// </summary>
internal sealed class BuildBar(Terminal terminal) : IProgress<BuildProgress>, IDisposable
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Frame = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly CancellationTokenSource _end = new();
    private readonly Lock _gate = new();
    private BuildProgress _latest;
    private Task? _display;

    public void Report(BuildProgress value)
    {
        lock (_gate)
            _latest = value;
        if (terminal.IsInteractive && _display is null && _clock.Elapsed > Moment)
            _display = Task.Run(Display);
    }

    /// <summary>Clears the bar, so that messages start on a clean line.</summary>
    public void Dispose()
    {
        _end.Cancel();
        _display?.Wait();
        _end.Dispose();
    }

    private async Task Display() =>
        await terminal.Console.Progress().AutoClear(true).StartAsync(async context =>
        {
            var bar = context.AddTask("starting");
            while (!_end.IsCancellationRequested)
            {
                var now = Latest();
                bar.Description(now.Step).MaxValue(now.Total).Value(now.Done);
                await Task.Delay(Frame, _end.Token).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            }
        });

    private BuildProgress Latest()
    {
        lock (_gate)
            return _latest;
    }
}
