using Archive.Model;

namespace Archive.Site;

/// <summary>
/// Finds the faults of a template that its text alone shows: mustaches and blocks that do not end, names of helpers,
/// partials and words that do not exist, and printing without escaping.
/// </summary>
internal sealed class TemplateChecker(IReadOnlySet<string> partials, IReadOnlySet<string> words, ICollection<Fault> faults)
{
    private const string WordPrefix = "@words.";

    private static readonly HashSet<string> BlockHelpers = new(StringComparer.Ordinal) { "each", "if", "unless", "with" };

    private static readonly HashSet<string> ValueHelpers = new(StringComparer.Ordinal) { "lookup" };

    public void Check(TemplateFile file)
    {
        var open = new Stack<TemplateToken>();
        var inline = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in TemplateTokenizer.Read(file.Text))
        {
            void Report(string expected, string? found) => faults.Add(new Fault(file.Path, token.Line, found ?? token.Source, expected));
            CheckWords(token, Report);
            switch (token.Kind)
            {
                case TemplateTokenKind.Unclosed:
                    Report("the mustache to be closed with }}", null);
                    break;
                case TemplateTokenKind.Raw:
                    Report($"{{{{{token.Name}}}}}, which is escaped unless the generator made it HTML itself", null);
                    break;
                case TemplateTokenKind.Value:
                    CheckHelper(token, ValueHelpers, Report);
                    break;
                case TemplateTokenKind.Partial:
                    CheckPartial(token, inline, Report);
                    break;
                case TemplateTokenKind.Else when open.Count == 0:
                    Report("an {{else}} inside a block", null);
                    break;
                case TemplateTokenKind.Else:
                    CheckHelper(token, BlockHelpers, Report);
                    break;
                case TemplateTokenKind.Open:
                    CheckHelper(token, BlockHelpers, Report);
                    open.Push(token);
                    break;
                case TemplateTokenKind.OpenPartial:
                    CheckPartial(token, inline, Report);
                    open.Push(token);
                    break;
                case TemplateTokenKind.OpenInline:
                    inline.Add(token.Name);
                    open.Push(token);
                    break;
                case TemplateTokenKind.Close:
                    CheckClosing(token, open, Report);
                    break;
            }
        }

        foreach (var token in open.Reverse())
            faults.Add(new Fault(file.Path, token.Line, $"{token.Source}, never closed", $"{{{{/{ClosingName(token)}}}}} after it"));
    }

    private static void CheckClosing(TemplateToken token, Stack<TemplateToken> open, Action<string, string?> report)
    {
        if (!open.TryPop(out var opening))
            report("a block to be open here", null);
        else if (token.Name != ClosingName(opening))
            report($"{{{{/{ClosingName(opening)}}}}}, which closes {opening.Source} of line {opening.Line}", null);
    }

    private static string ClosingName(TemplateToken opening) =>
        opening.Kind == TemplateTokenKind.OpenInline ? "inline" : opening.Name;

    /// <summary>A name with arguments is a helper's; without arguments it may be a member, which only rendering can tell.</summary>
    private static void CheckHelper(TemplateToken token, HashSet<string> known, Action<string, string?> report)
    {
        if (token.Words.Count > 1 && !known.Contains(token.Name))
            report($"a helper that exists: {List(known)}", $"{token.Source}, whose helper '{token.Name}' does not exist");
        if (token.Words.Count == 1 && BlockHelpers.Contains(token.Name))
            report($"something for '{token.Name}' to look at", null);
        for (var i = 1; i + 1 < token.Words.Count; i++)
        {
            if (token.Words[i] == "(" && !ValueHelpers.Contains(token.Words[i + 1]))
                report($"a helper that exists: {List(ValueHelpers)}", $"{token.Source}, whose helper '{token.Words[i + 1]}' does not exist");
        }
    }

    private void CheckPartial(TemplateToken token, HashSet<string> inline, Action<string, string?> report)
    {
        var isKnown = token.Name is "(" or "@partial-block" || partials.Contains(token.Name) || inline.Contains(token.Name);
        if (!isKnown)
            report($"a partial that exists: {List(partials)}", $"{token.Source}, whose partial '{token.Name}' does not exist");
    }

    private void CheckWords(TemplateToken token, Action<string, string?> report)
    {
        foreach (var word in token.Words.Where(w => w.StartsWith(WordPrefix, StringComparison.Ordinal)))
        {
            if (!words.Contains(word[WordPrefix.Length..]))
                report("a word that every file of words/ defines", $"{token.Source}, whose word '{word[WordPrefix.Length..]}' is not in all of them");
        }
    }

    private static string List(IEnumerable<string> names) => string.Join(", ", names.Order(StringComparer.Ordinal));
}
