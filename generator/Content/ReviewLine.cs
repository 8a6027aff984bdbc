using System.Globalization;
using System.Text.RegularExpressions;
using Archive.Model;

namespace Archive.Content;

/// <summary>
/// A review flag as a page keeps it: <c>code: message (line 29)</c>. A message that ends in such brackets itself, without a
/// line of its own, is followed by <c>(line ?)</c>, so that it is read back as it was.
/// </summary>
internal static partial class ReviewLine
{
    public const string Expected = "'code: message (line N)', such as 'label-attached: the label stands between two articles (line 29)'";

    public static string Write(ReviewFlag flag)
    {
        var suffix = flag.Line is { } line ? $"(line {line})" : LineSuffix().IsMatch(flag.Message) ? "(line ?)" : null;
        var message = suffix is null ? flag.Message : flag.Message.Length == 0 ? suffix : $"{flag.Message} {suffix}";
        return $"{YamlText.Write(flag.Code)}: {YamlText.Write(message)}";
    }

    public static ReviewFlag? Read(YamlNode node, FaultLog faults)
    {
        if (node is YamlMapping { Entries: [{ Value: YamlScalar value } entry] })
            return Read(entry.Key, value.Text ?? "");
        faults.Add(node.Line, $"{node.Description} in '{PageKeys.Review}'", ReviewLine.Expected);
        return null;
    }

    private static ReviewFlag Read(string code, string text)
    {
        var match = LineSuffix().Match(text);
        if (!match.Success)
            return new ReviewFlag(code, text, Line: null);
        var message = text[..match.Index];
        int? line = int.TryParse(match.Groups["line"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return new ReviewFlag(code, message, line);
    }

    // The number is kept short enough for an int.
    [GeneratedRegex(@"(?:^| )\(line (?<line>[1-9][0-9]{0,8}|\?)\)\z", RegexOptions.CultureInvariant)]
    private static partial Regex LineSuffix();
}
