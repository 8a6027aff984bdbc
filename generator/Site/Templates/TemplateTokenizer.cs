using System.Text.RegularExpressions;

namespace Archive.Site;

/// <summary>
/// Finds the mustaches of a template and their lines. Handlebars.Net names neither file nor line in its errors, so the
/// checks that can name them are made on these tokens.
/// </summary>
internal static partial class TemplateTokenizer
{
    public static IEnumerable<TemplateToken> Read(string text)
    {
        var line = 1;
        var counted = 0;
        var at = 0;
        while ((at = text.IndexOf("{{", at, StringComparison.Ordinal)) >= 0)
        {
            line += text.AsSpan(counted, at - counted).Count('\n');
            counted = at;
            var isEscaped = at > 0 && text[at - 1] == '\\';
            var end = isEscaped ? at + 2 : End(text, at);
            if (end < 0)
            {
                var rest = text[at..].Split('\n')[0].TrimEnd();
                yield return new TemplateToken(TemplateTokenKind.Unclosed, [], at, rest, line);
                yield break;
            }

            if (!isEscaped && Classify(text[at..end], at, line) is { } token)
                yield return token;
            at = end;
        }
    }

    /// <summary>The end of the mustache that starts here, or -1 when it has none before the next one starts.</summary>
    private static int End(string text, int start)
    {
        var comment = Comment().Match(text, start);
        if (comment.Success && comment.Index == start)
            return start + comment.Length;
        var closing = text.AsSpan(start).StartsWith("{{{") ? "}}}" : "}}";
        char? quote = null;
        for (var i = start + closing.Length; i < text.Length; i++)
        {
            if (quote is not null)
                quote = text[i] == quote ? null : quote;
            else if (text[i] is '"' or '\'')
                quote = text[i];
            else if (text.AsSpan(i).StartsWith(closing))
                return i + closing.Length;
            else if (text.AsSpan(i).StartsWith("{{"))
                return -1;
        }

        return -1;
    }

    private static TemplateToken? Classify(string source, int start, int line)
    {
        if (Comment().IsMatch(source))
            return null;
        if (source.StartsWith("{{{", StringComparison.Ordinal))
            return new TemplateToken(TemplateTokenKind.Raw, Split(source.Trim('{', '}')), start, source, line);
        var inner = source[2..^2].Trim('~').Trim();
        var (kind, sign) = inner switch
        {
            "^" or "else" => (TemplateTokenKind.Else, inner.Length),
            ['&', ..] => (TemplateTokenKind.Raw, 1),
            ['#', '>', ..] => (TemplateTokenKind.OpenPartial, 2),
            ['#', '*', 'i', 'n', 'l', 'i', 'n', 'e', ' ', ..] => (TemplateTokenKind.OpenInline, 8),
            ['#' or '^', ..] => (TemplateTokenKind.Open, 1),
            ['/', ..] => (TemplateTokenKind.Close, 1),
            ['>', ..] => (TemplateTokenKind.Partial, 1),
            ['e', 'l', 's', 'e', ' ', ..] => (TemplateTokenKind.Else, 5),
            _ => (TemplateTokenKind.Value, 0),
        };
        return new TemplateToken(kind, Split(inner[sign..]), start, source, line);
    }

    private static List<string> Split(string content) => Word().Matches(content).Select(m => m.Groups["word"].Value).ToList();

    [GeneratedRegex(@"\G\{\{~?!(?:--[\s\S]*?--~?\}\}|(?!--)[\s\S]*?\}\})", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    /// <summary>A word, perhaps after the name and '=' of a hash argument; or a parenthesis.</summary>
    [GeneratedRegex("""(?:[\w-]+=)?(?<word>"[^"]*"|'[^']*'|[()]|[^\s()"']+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
