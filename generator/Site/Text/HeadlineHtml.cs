using System.Text;

namespace Archive.Site;

/// <summary>
/// Sets a headline in its printed lines. A space between Han characters is a printed line break; each line becomes a
/// span that does not break where there is room. Spaces beside Latin letters and digits, and those of languages that
/// part words by spaces, are just spaces.
/// </summary>
internal static class HeadlineHtml
{
    public static SafeHtml Write(string headline)
    {
        if (headline.AsSpan().IndexOfAny(' ', '\u3000') < 0)
            return HtmlText.Escape(headline);
        var lines = Lines(headline);
        if (lines.Count == 1)
            return HtmlText.Escape(headline);
        var html = new StringBuilder();
        foreach (var line in lines)
            html.Append(html.Length == 0 ? "" : " ").Append("<span class=\"line\">").Append(HtmlText.Escape(line).Value).Append("</span>");
        return new SafeHtml(html.ToString());
    }

    /// <summary>The width of the longest printed line, in whole ems.</summary>
    public static int LineEms(string headline) => Math.Max(1, (int)Math.Ceiling(Lines(headline).Max(line => TextMeasure.Ems(line))));

    /// <summary>The printed lines of a headline.</summary>
    public static IReadOnlyList<string> Lines(string headline)
    {
        var lines = new List<string>();
        var start = 0;
        for (var i = 1; i + 1 < headline.Length; i++)
        {
            if (headline[i] is not (' ' or '\u3000') || !IsPrintedBreak(headline[i - 1], headline[i + 1]))
                continue;
            lines.Add(headline[start..i]);
            start = i + 1;
        }

        lines.Add(headline[start..]);
        return lines;
    }

    private static bool IsPrintedBreak(char before, char after) =>
        (IsHan(before) || IsHan(after)) && !char.IsAsciiLetterOrDigit(before) && !char.IsAsciiLetterOrDigit(after) && before != ' ' && after != ' ';

    /// <summary>Wide, but not Hangul, which parts its words by spaces.</summary>
    private static bool IsHan(char character) =>
        TextMeasure.IsWide(character) && character is not (>= '\uAC00' and <= '\uD7AF') and not (>= '\u3130' and <= '\u318F');
}
