using System.Text.Encodings.Web;
using System.Text.Json;
using Archive.Publish;

namespace Archive.Commands;

/// <summary>
/// A plan for programs, printed while it is made, a line for each file that has changed: <c>{ "changes": [ { "change": "added|changed|removed", "path", "size",
/// "sha256", "mediaType", "cache" } ], "files", "bytes", "added", "changed", "removed", "uploadBytes", "dead": [ { "path", "nearest" } ],
/// "limits": [ { "host", "what", "size", "most" } ], "faults": [ "…" ], "written" }</c>
/// </summary>
internal sealed class PlanJson(Terminal terminal) : IDisposable
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    private string _separator = "{\"changes\":[\n";
    private bool _isFinished;

    public void Add(FileChange change)
    {
        var (kind, file) = (change.Kind.ToString().ToLowerInvariant(), change.File);
        terminal.Write(_separator + JsonSerializer.Serialize(new { Change = kind, file.Path, file.Size, file.Sha256, file.MediaType, file.Cache }, Options));
        _separator = ",\n";
    }

    public void Finish(PlanResult plan, IReadOnlyList<Host> hosts)
    {
        Close(JsonSerializer.Serialize(
            new
            {
                plan.Site.Files,
                plan.Site.Bytes,
                Added = plan.Counts[ChangeKind.Added],
                Changed = plan.Counts[ChangeKind.Changed],
                Removed = plan.Counts[ChangeKind.Removed],
                plan.UploadBytes,
                plan.Dead,
                Limits = (hosts.Count > 0 ? hosts : Host.All).SelectMany(host => HostLimits.NearBy(plan.Site, host)).Select(limit => new { Host = limit.Host.Name, limit.What, limit.Size, limit.Most }),
                Faults = plan.Faults.Select(fault => fault.ToString()),
                Written = plan.IsWritten,
            },
            Options)[1..]);
    }

    /// <summary>A plan that ends early is JSON all the same: one that says that nothing was written.</summary>
    public void Dispose()
    {
        if (!_isFinished)
            Close("\"written\":false}");
    }

    private void Close(string rest)
    {
        _isFinished = true;
        terminal.Write($"{(_separator == ",\n" ? "\n" : _separator)}],{rest}\n");
    }
}
