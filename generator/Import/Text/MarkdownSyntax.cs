using System.Text.RegularExpressions;
using Archive.Model;

namespace Archive.Import;

/// <summary>The Markdown of OCR output, line by line: heading marks, bold lines, list items, images, table rows.</summary>
internal static partial class MarkdownSyntax
{
    /// <summary>The level of an ATX heading, 1 to 6; 0 for any other line.</summary>
    public static int HeadingLevel(string line)
    {
        var match = Heading().Match(line);
        return match.Success ? match.Groups["marks"].Length : 0;
    }

    /// <summary>The text of a heading or of a wholly bold line; any other line unchanged.</summary>
    public static string Strip(string line)
    {
        var match = Heading().Match(line);
        var text = match.Success ? match.Groups["text"].Value : line;
        var bold = Bold().Match(text);
        return bold.Success ? bold.Groups["text"].Value.Trim() : Italic().Match(text) is { Success: true } italic ? italic.Groups["text"].Value.Trim() : text;
    }

    /// <summary>A text without the marks of bold and italic stretches.</summary>
    public static string StripEmphasis(string text) => text.Contains('*', StringComparison.Ordinal) ? Emphasis().Replace(text, "${text}") : text;

    public static bool IsBoldLine(string line) => Bold().IsMatch(line);

    public static bool IsItalicLine(string line) => Italic().IsMatch(line);

    public static bool IsListItem(string line) => ListItem().IsMatch(line);

    /// <summary>Whether there is inline markup that plain text cannot say: a link, an image, code.</summary>
    public static bool HasLinkOrCode(string text) => LinkOrCode().IsMatch(text);

    /// <summary>What marks a list item: its bullet, or what stands behind its number; another marker starts another list. Null for any other line.</summary>
    public static char? ListMarker(string line) => !IsListItem(line) ? null : char.IsAsciiDigit(line[0]) ? line[line.AsSpan().IndexOfAny('.', ')')] : line[0];

    /// <summary>The text of a bulleted item without its bullet; any other line unchanged.</summary>
    public static string StripBullet(string line) => Bullet().Replace(line, "");

    public static bool IsTableRow(string line) => line.Length > 2 && line[0] == '|' && line[^1] == '|';

    /// <summary>The line of dashes under a table's first row, without which it is no table.</summary>
    public static bool IsTableRule(string line) => TableRule().IsMatch(line);

    /// <summary>Whether the line is an image: to be kept as one, content/ must read it as one too.</summary>
    public static bool IsImage(string line) => Image().IsMatch(line) && MarkdownText.IsOne(BlockType.Image, line);

    [GeneratedRegex(@"^(?<marks>#{1,6})\s+(?<text>.+?)\s*#*$", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?:\*\*|__)(?<text>\s*[^*_\s][^*_]*)(?:\*\*|__)$", RegexOptions.CultureInvariant)]
    private static partial Regex Bold();

    [GeneratedRegex(@"(?<mark>\*{1,3})(?<text>[^*\s](?:[^*]{0,200}[^*\s])?)\k<mark>", RegexOptions.CultureInvariant)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"^(?:\*(?<text>[^*\s][^*]*)\*|_(?<text>[^_\s][^_]*)_)$", RegexOptions.CultureInvariant)]
    private static partial Regex Italic();

    [GeneratedRegex(@"^(?:[-*+]|[0-9]{1,3}[.)])[ \t]+\S", RegexOptions.CultureInvariant)]
    private static partial Regex ListItem();

    [GeneratedRegex(@"^[-*+][ \t]+", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^\|(?:\s*:?-+:?\s*\|)+$", RegexOptions.CultureInvariant)]
    private static partial Regex TableRule();

    [GeneratedRegex(@"\[[^\[\]]{1,300}\]\([^()\s]{1,300}\)|(?<!`)`[^`\s][^`]{0,200}`(?!`)", RegexOptions.CultureInvariant)]
    private static partial Regex LinkOrCode();

    [GeneratedRegex(@"^!\[[^\]]*\]\([^)\s]*(?:\s+""[^""]*"")?\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Image();
}
