namespace Archive.Build;

/// <summary>Work that goes on beside other work of a build, and has ended when it is disposed, well or not.</summary>
internal sealed class BackgroundWork : IDisposable
{
    private Task _task = Task.CompletedTask;

    /// <summary>Begins it.</summary>
    public void Begin(Action work) => _task = Task.Run(work);

    /// <summary>Waits for it; what it throws is thrown as it is.</summary>
    public void End() => _task.GetAwaiter().GetResult();

    public void Dispose() => Task.WhenAny(_task).Wait();
}
