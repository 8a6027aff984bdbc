using Archive.Build;

namespace Archive.Tests.Build;

public sealed class OrderedParallelTests
{
    [Fact]
    public void Results_come_in_the_order_of_the_items()
    {
        var results = Enumerable.Range(0, 200).SelectInOrder(
            item =>
            {
                Thread.Sleep(item % 7 == 0 ? 3 : 0);
                return item;
            },
            8,
            CancellationToken.None);

        Assert.Equal(Enumerable.Range(0, 200), results);
    }

    [Fact]
    public void A_slow_taker_holds_the_work_back()
    {
        var started = 0;
        using var results = Enumerable.Range(0, 100).SelectInOrder(item => Interlocked.Increment(ref started), 4, CancellationToken.None).GetEnumerator();

        results.MoveNext();
        Thread.Sleep(50);

        Assert.True(started <= 4, $"{started} started for one taken");
    }

    [Fact]
    public void A_failure_waits_for_the_work_that_still_runs()
    {
        var running = 0;
        var results = Enumerable.Range(0, 8).SelectInOrder(
            item =>
            {
                if (item == 0)
                    throw new IOException("full");
                Interlocked.Increment(ref running);
                Thread.Sleep(20);
                return Interlocked.Decrement(ref running);
            },
            4,
            CancellationToken.None);

        Assert.Throws<IOException>(() => results.Count());

        Assert.Equal(0, running);
    }
}
