using System.Globalization;
using Archive.Check;

namespace Archive.Commands;

/// <summary>
/// Commands by which a GitHub workflow shows findings beside the lines of a pull request: <c>::error file=…,line=…,title=…::…</c>. What would end a
/// command, or a value in it, is escaped as GitHub's own toolkit does.
/// </summary>
internal sealed class GithubFindings : IFindingFormat
{
    public void Write(IReadOnlyList<Finding> findings, Terminal terminal)
    {
        foreach (var finding in findings)
            terminal.Say(Command(finding));
        terminal.Say(FindingFormats.Counts(findings));
    }

    internal static string Command(Finding finding)
    {
        var word = finding.Rule.Severity == Severity.Note ? "notice" : FindingFormats.NameOf(finding.Rule.Severity);
        var line = finding.Line is { } number ? string.Create(CultureInfo.InvariantCulture, $",line={number}") : "";
        return $"::{word} file={Value(finding.File.Replace('\\', '/'))}{line},title={Value(finding.Rule.Code)}::{Text(finding.Message)}";
    }

    private static string Text(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Value(string text) => Text(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
