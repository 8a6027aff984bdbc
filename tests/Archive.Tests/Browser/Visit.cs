using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Archive.Tests.Browser;

/// <summary>A page in a profile of its own, which remembers what the console and dialogs said and what was asked of the network.</summary>
public sealed class Visit : IAsyncDisposable
{
    /// <summary>What Playwright itself says where it keeps a site's worker away.</summary>
    public const string WorkerBlocked = "Service Worker registration blocked by Playwright";

    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _console = new();
    private readonly ConcurrentQueue<string> _dialogs = new();
    private readonly ConcurrentQueue<string> _requests = new();

    internal Visit(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (!message.Text.Contains(WorkerBlocked, StringComparison.Ordinal))
                _console.Enqueue($"{message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => _console.Enqueue($"uncaught: {error}");
        page.Dialog += (_, dialog) =>
        {
            _dialogs.Enqueue(dialog.Message);
            _ = dialog.DismissAsync();
        };
        context.Request += (_, request) => _requests.Enqueue(request.Url);
    }

    public IPage Page { get; }

    /// <summary>Everything the console said, uncaught errors included.</summary>
    public IReadOnlyList<string> Console => [.. _console];

    /// <summary>What alerts and questions said; each was dismissed at once.</summary>
    public IReadOnlyList<string> Dialogs => [.. _dialogs];

    /// <summary>The addresses of all requests.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    /// <summary>Forgets what was said and asked until now.</summary>
    public void Forget()
    {
        _console.Clear();
        _dialogs.Clear();
        _requests.Clear();
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
