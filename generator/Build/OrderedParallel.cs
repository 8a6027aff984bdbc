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
        items.StartInOrder(item => Task.Run(() => work(item), cancellation), inFlight, cancellation);

    /// <summary>The same for work of which some is done when it is begun.</summary>
    public static IEnumerable<TResult> StartInOrder<TItem, TResult>(
        this IEnumerable<TItem> items, Func<TItem, Task<TResult>> start, int inFlight, CancellationToken cancellation)
    {
        var running = new Queue<Task<TResult>>();
        try
        {
            foreach (var item in items)
            {
                cancellation.ThrowIfCancellationRequested();
                if (running.Count == inFlight)
                    yield return running.Dequeue().GetAwaiter().GetResult();
                running.Enqueue(start(item));
            }

            while (running.TryDequeue(out var next))
                yield return next.GetAwaiter().GetResult();
        }
        finally
        {
            // After a failure the taker cleans up the files that the work writes: nothing may still be writing then.
            WaitForAll(running);
        }
    }

    private static void WaitForAll<TResult>(Queue<Task<TResult>> running) =>
        Task.WhenAll(running).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).Wait();
}
