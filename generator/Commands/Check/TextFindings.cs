using Archive.Check;

namespace Archive.Commands;

/// <summary>A line a finding, and a last line that counts them.</summary>
internal sealed class TextFindings : IFindingFormat
{
    public void Write(IReadOnlyList<Finding> findings, Terminal terminal)
    {
        foreach (var finding in findings)
            terminal.Say(finding.ToString());
        terminal.Say(FindingFormats.Counts(findings));
    }
}
