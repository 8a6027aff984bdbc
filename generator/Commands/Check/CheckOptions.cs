using System.CommandLine;
using System.CommandLine.Parsing;
using Archive.Check;

namespace Archive.Commands;

/// <summary>The flags of <c>archive check</c>.</summary>
internal sealed class CheckOptions
{
    private const string Never = "never";

    private static readonly string[] FailNames = [.. Enum.GetValues<Severity>().Reverse().Select(FindingFormats.NameOf), Never];

    public Option<string> Content { get; } = Folders.ContentOption();

    public Option<string?> Newspaper { get; } = new("--newspaper") { Description = "One newspaper alone, by its id", HelpName = "ID" };

    public Option<string?> Site { get; } = new("--site") { Description = "A built site to look through, too; alone where there is no content/, or with --only site", HelpName = "DIR" };

    public Option<string?> Previous { get; } = PreviousManifest.Option("The manifest of the site as it is published: an address that is gone since without a redirect or a word is an error");

    public Option<string> Format { get; } = OneOf("--format", "How findings are printed", FindingFormats.Default, [.. FindingFormats.ByName.Keys]);

    public Option<string> FailOn { get; } = OneOf("--fail-on", "From which findings on the exit code is 1", FindingFormats.NameOf(Severity.Error), FailNames);

    public Option<string[]> Only { get; } = Codes("--only", "The rules to look with, by code; content and site stand for all of either");

    public Option<string[]> Skip { get; } = Codes("--skip", "Rules to leave out, named likewise");

    public Option<bool> Fix { get; } = new("--fix") { Description = "Mend what is safe to mend, and say what was changed; then look again" };

    public Option<string?> Explain { get; } = Explained();

    public Option<bool> ListRules { get; } = new("--list-rules") { Description = "Print every rule: its code, its severity and what it looks for" };

    public IEnumerable<Option> All => [Content, Newspaper, Site, Previous, Format, FailOn, Only, Skip, Fix, Explain, ListRules];

    /// <summary>The rules that were chosen.</summary>
    public IReadOnlyList<Rule> Rules(ParseResult parsed)
    {
        var only = Split(parsed.GetValue(Only));
        return [.. (only.Count == 0 ? RuleBook.All : only.SelectMany(RuleBook.Named)).Except(Split(parsed.GetValue(Skip)).SelectMany(RuleBook.Named))];
    }

    /// <summary>Whether content/ is looked through: where a site is, only when it is named or there.</summary>
    public bool LooksAtContent(ParseResult parsed) =>
        parsed.GetValue(Site) is null || BuildFlags.IsGiven(parsed, Content) || Directory.Exists(parsed.GetRequiredValue(Content));

    /// <summary>Makes flags a wrong use that ask for a site where none is named.</summary>
    public void CheckTogether(CommandResult result)
    {
        if (result.GetValue(Site) is not null)
            return;
        if (result.GetValue(Previous) is not null)
            result.AddError($"{Previous.Name}: found no {Site.Name}; expected the built site that is held against the manifest");
        var only = Split(result.GetValue(Only));
        if (only.SelectMany(RuleBook.Named).ToList() is { Count: > 0 } rules && rules.TrueForAll(rule => rule is SiteRule))
            result.AddError($"{Only.Name}: found no {Site.Name}; expected the built site for the rules '{string.Join(", ", only)}'");
    }

    /// <summary>Whether findings are such that the command fails.</summary>
    public bool IsFailure(ParseResult parsed, IEnumerable<Finding> findings)
    {
        var limit = parsed.GetRequiredValue(FailOn);
        return limit != Never && findings.Any(finding => Array.IndexOf(FailNames, FindingFormats.NameOf(finding.Rule.Severity)) <= Array.IndexOf(FailNames, limit));
    }

    private static HashSet<string> Split(IEnumerable<string>? values) =>
        [.. (values ?? []).SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];

    private static Option<string> OneOf(string name, string description, string fallback, string[] values)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', values), DefaultValueFactory = _ => fallback };
        option.Validators.Add(result => Usage.Check(result, name, value => values.Contains(value, StringComparer.Ordinal) ? null : $"one of {string.Join(", ", values)}"));
        return option;
    }

    private static Option<string[]> Codes(string name, string description)
    {
        var option = new Option<string[]>(name) { Description = description, HelpName = "CODE,.." };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => token.Value.Trim().Length == 0))
                result.AddError($"{name}: found an empty list; expected codes, as --list-rules prints them");
            foreach (var code in Split(result.Tokens.Select(token => token.Value)))
            {
                if (!RuleBook.Groups.ContainsKey(code))
                    CheckCode(result, name, code);
            }
        });
        return option;
    }

    private static Option<string?> Explained()
    {
        var option = new Option<string?>("--explain") { Description = "Print what a rule looks for", HelpName = "CODE" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var code }])
                CheckCode(result, option.Name, code);
        });
        return option;
    }

    private static void CheckCode(OptionResult result, string name, string code)
    {
        if (RuleBook.Find(code) is null)
            result.AddError($"{name}: found '{code}'; expected the code of a rule (archive check --list-rules){(RuleBook.Nearest(code) is { } near ? $", perhaps '{near}'" : "")}");
    }
}
