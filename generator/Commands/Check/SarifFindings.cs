using System.Text.Json.Nodes;
using Archive.Check;

namespace Archive.Commands;

/// <summary>Findings as SARIF 2.1.0 (OASIS), the form in which code hosts and editors take those of any program.</summary>
internal sealed class SarifFindings : IFindingFormat
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly Dictionary<Rule, int> Places = RuleBook.All.Index().ToDictionary(rule => rule.Item, rule => rule.Index);

    public void Write(IReadOnlyList<Finding> findings, Terminal terminal) => terminal.Write(Log(findings).ToJsonString(ProgramJson.Options) + "\n");

    /// <summary>A log of one run. All rules are told, those too that found nothing: a host then knows that they were looked for.</summary>
    private static JsonObject Log(IReadOnlyList<Finding> findings) => new()
    {
        ["$schema"] = Schema,
        ["version"] = "2.1.0",
        ["runs"] = new JsonArray(new JsonObject
        {
            ["tool"] = new JsonObject
            {
                ["driver"] = new JsonObject { ["name"] = "archive", ["rules"] = new JsonArray([.. RuleBook.All.Select(Descriptor)]) },
            },
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = new JsonArray([.. findings.Select(Result)]),
        }),
    };

    private static JsonObject Descriptor(Rule rule) => new()
    {
        ["id"] = rule.Code,
        ["shortDescription"] = Message(rule.Documentation),
        ["help"] = Message(rule.Documentation),
        ["defaultConfiguration"] = new JsonObject { ["level"] = FindingFormats.NameOf(rule.Severity) },
    };

    private static JsonObject Result(Finding finding)
    {
        var place = new JsonObject { ["artifactLocation"] = new JsonObject { ["uri"] = Address(finding.File) } };
        if (finding.Line is { } line)
            place["region"] = new JsonObject { ["startLine"] = line };
        return new JsonObject
        {
            ["ruleId"] = finding.Rule.Code,
            ["ruleIndex"] = Places[finding.Rule],
            ["level"] = FindingFormats.NameOf(finding.Rule.Severity),
            ["message"] = Message(finding.Message),
            ["locations"] = new JsonArray(new JsonObject { ["physicalLocation"] = place }),
        };
    }

    private static JsonObject Message(string text) => new() { ["text"] = text };

    /// <summary>A file as the address of one: relative where it was named so.</summary>
    private static string Address(string file) => Path.IsPathFullyQualified(file)
        ? new Uri(file).AbsoluteUri
        : string.Join('/', file.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
}
