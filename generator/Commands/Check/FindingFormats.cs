using Archive.Check;

namespace Archive.Commands;

/// <summary>Writes findings for whoever reads them.</summary>
internal interface IFindingFormat
{
    void Write(IReadOnlyList<Finding> findings, Terminal terminal);
}

/// <summary>The forms in which findings are printed, by name.</summary>
internal static class FindingFormats
{
    public const string Default = "text";

    public static IReadOnlyDictionary<string, IFindingFormat> ByName { get; } = new Dictionary<string, IFindingFormat>(StringComparer.Ordinal)
    {
        [Default] = new TextFindings(),
        ["json"] = new JsonFindings(),
        ["sarif"] = new SarifFindings(),
        ["github"] = new GithubFindings(),
    };

    /// <summary>How many findings there are of each severity, the worst first: <c>1 error, 0 warnings, 12 notes</c>.</summary>
    public static string Counts(IReadOnlyList<Finding> findings) => string.Join(", ", Enum.GetValues<Severity>().Reverse().Select(severity => Words.Count(findings.Count(finding => finding.Rule.Severity == severity), NameOf(severity))));

    /// <summary>The name of a severity on the command line and in every form.</summary>
    public static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
