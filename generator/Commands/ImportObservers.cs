using System.CommandLine;
using System.Text;
using Archive.Content;
using Archive.Model;

namespace Archive.Commands;

/// <summary>Everything that is told of an import at its end: counts, the table of a dry run, JSON twins, reports.</summary>
internal sealed class ImportObservers : IDisposable
{
    private readonly ImportOutcome _outcome;
    private readonly DryRunTable? _table;
    private readonly List<ImportedPage>? _twins;
    private readonly List<IImportReport> _reports = [];
    private readonly bool _isQuiet;

    public ImportObservers(ImportOptions options, ParseResult parsed, ImportOutcome outcome)
    {
        _outcome = outcome;
        var isJson = parsed.GetValue(options.Json);
        _table = parsed.GetValue(options.DryRun) && !isJson ? new DryRunTable() : null;
        _twins = isJson ? [] : null;
        _isQuiet = parsed.GetValue(options.Quiet);
        foreach (var path in parsed.GetValue(options.Reports) ?? [])
            _reports.Add(Path.GetExtension(path) == ".json" ? new JsonReport(path, outcome) : new HtmlReport(path, outcome));
    }

    /// <summary>Takes a page; <paramref name="saved"/> is null when it could not be saved at all.</summary>
    public void See(ImportedPage item, SaveResult? saved)
    {
        var seen = _outcome.Add(item, saved);
        _twins?.Add(item);
        _table?.See(seen);
        _reports.ForEach(report => report.See(seen));
    }

    /// <summary>Tells it.</summary>
    public void Finish(Terminal terminal, IReadOnlyList<Fault> faults)
    {
        foreach (var report in _reports)
            report.Finish(faults);
        if (_twins is not null)
            terminal.Write(Json());
        _table?.Write(terminal);
        if (_twins is null && !_isQuiet && !_outcome.IsOfOneFile && _outcome.Files > 0)
            ImportSummary.Write(_outcome, faults.Count, terminal);
    }

    public void Dispose() => _reports.ForEach(report => report.Dispose());

    private string Json()
    {
        var twins = _twins!.OrderBy(item => item.Place).Select(item => item.Twin);
        return Encoding.UTF8.GetString(!_outcome.IsOfOneFile || _twins!.Count > 1 ? JsonTwin.WriteArray(twins) : [.. twins.SelectMany(JsonTwin.Write)]);
    }
}
