using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Archive.Model;

/// <summary>
/// Writes plain text as one line of CommonMark. A character gets a backslash only where it would be markup in this very line,
/// so that ordinary prose stays byte for byte and a page remains pleasant to correct.
/// </summary>
internal static partial class MarkdownEscape
{
    /// <summary>More open brackets than this in a line are escaped even where they mean nothing: parsers limit their nesting.</summary>
    private const int OpenBracketLimit = 100;

    private static readonly SearchValues<char> Suspicious = SearchValues.Create("\\`*_[<&\n\r");

    public static string Paragraph(string text) => Line(text, NeedsBlockEscape(text));

    public static string Heading(string text) => Line(text, ClosingSequence(text));

    /// <summary>Escapes what is markup anywhere in a line, and one character more.</summary>
    /// <param name="text">The text.</param>
    /// <param name="extra">Index of a character that its place in the line makes markup, or -1.</param>
    private static string Line(string text, int extra)
    {
        if (text.Length == 0 || (extra < 0 && !text.AsSpan().ContainsAny(Suspicious) && !IsBlank(text[0]) && !IsBlank(text[^1])))
            return text;

        var backticks = HasCodeSpan(text);
        var brackets = text.Contains("](", StringComparison.Ordinal) || text.AsSpan().Count('[') > OpenBracketLimit;
        var delimiters = Emphasis(text, '*').Concat(Emphasis(text, '_')).ToHashSet();

        var line = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsEncoded(text, i))
            {
                line.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
                continue;
            }

            var escape = i == extra || c switch
            {
                '\\' => i + 1 < text.Length && (IsAsciiPunctuation(text[i + 1]) || IsEncoded(text, i + 1)),
                '`' => backticks,
                '*' or '_' => delimiters.Contains(i),
                '[' => brackets,
                '<' => i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '/' or '!' or '?' || MailAddress().IsMatch(text, i)),
                '&' => Entity().IsMatch(text, i),
                _ => false,
            };
            if (escape)
                line.Append('\\');
            line.Append(c);
        }

        return line.ToString();
    }

    /// <summary>Blanks at the ends of a line are stripped by CommonMark and line breaks end it: these become entities.</summary>
    private static bool IsEncoded(string text, int i) =>
        text[i] is '\n' or '\r' || (IsBlank(text[i]) && (i == 0 || i == text.Length - 1));

    /// <summary>Index of the character that would open another block than a paragraph, or -1.</summary>
    private static int NeedsBlockEscape(string text)
    {
        var match = BlockOpening().Match(text);
        if (match.Success)
            return match.Groups["at"].Index;
        return text.StartsWith('[') && text.Contains("]:", StringComparison.Ordinal) ? 0 : -1;
    }

    /// <summary>Index of the first of the number signs that would close a heading instead of being its text, or -1.</summary>
    private static int ClosingSequence(string text)
    {
        var start = text.Length;
        while (start > 0 && text[start - 1] == '#')
            start--;
        return start < text.Length && (start == 0 || IsBlank(text[start - 1])) ? start : -1;
    }

    /// <summary>Two runs of backticks of one length make a code span; three and more at the start of a line may open a fence.</summary>
    private static bool HasCodeSpan(string text)
    {
        if (text.StartsWith("```", StringComparison.Ordinal))
            return true;
        var lengths = new HashSet<int>();
        foreach (var run in BacktickRun().EnumerateMatches(text))
        {
            if (!lengths.Add(run.Length))
                return true;
        }

        return false;
    }

    /// <summary>
    /// The positions of an emphasis character that may be markup: it takes two runs, one to open and one to close. A run between
    /// blanks can do neither, nor, for underscores, one inside a word (<c>snake_case</c>).
    /// </summary>
    private static List<int> Emphasis(string text, char delimiter)
    {
        var runs = 0;
        var positions = new List<int>();
        for (var start = text.IndexOf(delimiter, StringComparison.Ordinal); start >= 0;)
        {
            var end = start + 1;
            while (end < text.Length && text[end] == delimiter)
                end++;
            var before = start == 0 ? ' ' : text[start - 1];
            var after = end == text.Length ? ' ' : text[end];
            var isFree = before == ' ' && after == ' ';
            var isInWord = delimiter == '_' && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after);
            if (!isFree && !isInWord)
            {
                runs++;
                positions.AddRange(Enumerable.Range(start, end - start));
            }

            start = end < text.Length ? text.IndexOf(delimiter, end) : -1;
        }

        return runs > 1 ? positions : [];
    }

    private static bool IsBlank(char c) => c is ' ' or '\t';

    private static bool IsAsciiPunctuation(char c) => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c));

    // Headings, quotes, bullets, numbers, thematic breaks and tilde fences; each alternative names the character to escape.
    [GeneratedRegex(
        @"^(?:(?<at>\#)\#{0,5}(?:[ \t]|$)|(?<at>>)|(?<at>[-+*])(?:[ \t]|$)|[0-9]{1,9}(?<at>[.)])(?:[ \t]|$)|(?<at>[-_*])(?:[ \t]*[-_*]){2,}[ \t]*$|(?<at>~)~~)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex BlockOpening();

    [GeneratedRegex(@"\G&(?:\#[0-9]{1,7}|\#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    // The start of an e-mail autolink of CommonMark, whose name need not begin with a letter.
    [GeneratedRegex(@"\G<[A-Za-z0-9.!\#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex MailAddress();

    [GeneratedRegex("`+", RegexOptions.CultureInvariant)]
    private static partial Regex BacktickRun();
}
