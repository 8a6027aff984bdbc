namespace Archive.Build;

/// <summary>Work done in parallel whose results come back in the order of the items.</summary>
internal static class OrderedParallel
{
    /// <summary>
    /// Works on at most <paramref name="inFlight"/> items at a time. A result that nobody has taken yet counts as one of
    /// them, so a slow taker slows the work down and memory stays bounded.
    /// </summary>
    public static IEnumerable<TResult> SelectInOrder<TItem, TResult>(
        this IEnumerable<TItem> items, Func<TItem, TResult> work, int inFlight, CancellationToken cancellation) =>
        items.StartInOrder(item => Begun<TResult>.By(() => work(item), cancellation), inFlight, cancellation);

    /// <summary>The same for work of which some is done when it is begun: that needs neither a thread nor memory, and is not counted.</summary>
    public static IEnumerable<TResult> StartInOrder<TItem, TResult>(
        this IEnumerable<TItem> items, Func<TItem, Begun<TResult>> start, int inFlight, CancellationToken cancellation)
    {
        var begun = new Queue<Begun<TResult>>();
        var counted = 0;
        try
        {
            foreach (var item in items)
            {
                cancellation.ThrowIfCancellationRequested();
                while (begun.TryPeek(out var first) && (first.IsCompleted || counted == inFlight))
                    yield return Take();
                var next = start(item);
                counted += next.IsCounted ? 1 : 0;
                begun.Enqueue(next);
            }

            while (begun.Count > 0)
                yield return Take();
        }
        finally
        {
            // After a failure the taker cleans up the files that the work writes: nothing may still be writing then.
            foreach (var left in begun)
                left.Wait();
        }

        TResult Take()
        {
            var first = begun.Dequeue();
            counted -= first.IsCounted ? 1 : 0;
            return first.Result;
        }
    }
}

/// <summary>A piece of work that has been begun.</summary>
internal readonly struct Begun<T>
{
    private readonly T? _result;
    private readonly Task<T>? _task;

    private Begun(T? result, Task<T>? task) => (_result, _task) = (result, task);

    /// <summary>Whether it was not done at once.</summary>
    public bool IsCounted => _task is not null;

    /// <summary>Whether it is done, well or not.</summary>
    public bool IsCompleted => _task?.IsCompleted != false;

    /// <summary>What it gives, when it has been waited for; what it throws is thrown as it is.</summary>
    public T Result => _task is null ? _result! : _task.GetAwaiter().GetResult();

    /// <summary>Work that is done.</summary>
    public static Begun<T> As(T result) => new(result, task: null);

    /// <summary>Work for another thread.</summary>
    public static Begun<T> By(Func<T> work, CancellationToken cancellation) => new(default, Task.Run(work, cancellation));

    /// <summary>Waits until it is done, well or not.</summary>
    public void Wait()
    {
        if (_task is not null)
            Task.WhenAny(_task).Wait();
    }
}
