using System.Diagnostics;
using System.Globalization;
using Archive.Build;
using Spectre.Console;

namespace Archive.Commands;

/// <summary>
/// How far a build is, on standard error, when it takes longer than a moment: a bar where a person watches, now and then a line where none does.
/// </summary>
/// <param name="terminal">Where.</param>
/// <param name="isQuiet">Whether nothing is said.</param>
/// <param name="noun">What is counted.</param>
internal sealed class BuildBar(Terminal terminal, bool isQuiet = false, string noun = "articles") : IProgress<BuildProgress>, IDisposable
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Frame = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly CancellationTokenSource _end = new();
    private readonly Lock _gate = new();
    private BuildProgress _latest;
    private TimeSpan _nextLine = BetweenLines;
    private Task? _display;

    public void Report(BuildProgress value)
    {
        if (isQuiet)
            return;
        lock (_gate)
            _latest = value;
        if (terminal.IsInteractive)
        {
            if (_display is null && _clock.Elapsed > Moment)
                _display = Task.Run(Display);
        }
        else if (_clock.Elapsed > _nextLine)
        {
            _nextLine = _clock.Elapsed + BetweenLines;
            terminal.Progress(string.Create(CultureInfo.InvariantCulture, $"{value.Step}: {100L * value.Done / value.Total} %, {Pace(value)}, {Left(value)} left"));
        }
    }

    /// <summary>Clears the bar, so that messages start on a clean line.</summary>
    public void Dispose()
    {
        _end.Cancel();
        _display?.Wait();
        _end.Dispose();
    }

    private async Task Display() =>
        await terminal.Console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var bar = context.AddTask("starting");
                while (!_end.IsCancellationRequested)
                {
                    var now = Latest();
                    bar.Description($"{now.Step}: {Pace(now)}").MaxValue(now.Total).Value(now.Done);
                    await Task.Delay(Frame, _end.Token).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
                }
            });

    /// <summary>What has been done in its own noun, or of steps that count nothing, how many of their parts.</summary>
    private string Pace(BuildProgress now) => now.Articles == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{now.Done:N0} of {now.Total:N0}")
        : string.Create(CultureInfo.InvariantCulture, $"{now.Articles:N0} {noun}, {now.Articles / _clock.Elapsed.TotalSeconds:N0} a second");

    private string Left(BuildProgress now) =>
        (_clock.Elapsed * ((double)(now.Total - now.Done) / now.Done)).ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture);

    private BuildProgress Latest()
    {
        lock (_gate)
            return _latest;
    }
}
