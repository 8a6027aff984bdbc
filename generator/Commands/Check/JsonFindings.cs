using System.Text.Json;
using Archive.Check;

namespace Archive.Commands;

/// <summary>Findings for programs.</summary>
internal sealed class JsonFindings : IFindingFormat
{
    /// <summary><c>{ "findings": [ { "file", "line", "code", "severity", "message", "fixable" } ], "counts": { "error", "warning", "note" } }</c>; a line that is none is null.</summary>
    public void Write(IReadOnlyList<Finding> findings, Terminal terminal) => terminal.Write(JsonSerializer.Serialize(
        new
        {
            Findings = findings.Select(finding => new
            {
                finding.File,
                finding.Line,
                finding.Rule.Code,
                Severity = FindingFormats.NameOf(finding.Rule.Severity),
                finding.Message,
                Fixable = finding.Fix is not null,
            }),
            Counts = Enum.GetValues<Severity>().Reverse().ToDictionary(FindingFormats.NameOf, severity => findings.Count(finding => finding.Rule.Severity == severity), StringComparer.Ordinal),
        },
        ProgramJson.Options) + "\n");
}
