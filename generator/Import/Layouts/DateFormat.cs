using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Archive.Model;

namespace Archive.Import;

/// <summary>
/// The format of a date in a path, as .NET has it: yyyy, MM or M, dd or d; quotes around letters that stand for themselves. One that gives a
/// year alone, or a year and a month, is a date of that precision; several dates of one path add to each other and must agree.
/// </summary>
internal static class DateFormat
{
    public const string Default = "yyyy-MM-dd";

    private static readonly Dictionary<string, (char Part, string Digits)> Parts = new(StringComparer.Ordinal)
    {
        ["yyyy"] = ('y', "[0-9]{4}"),
        ["MM"] = ('m', "[0-9]{2}"),
        ["M"] = ('m', "[0-9]{1,2}"),
        ["dd"] = ('d', "[0-9]{2}"),
        ["d"] = ('d', "[0-9]{1,2}"),
    };

    /// <summary>The regular expression of a format, whose groups are named y1, m1, d1 by the number of the field; or what is wrong.</summary>
    /// <param name="format">The format.</param>
    /// <param name="field">The number of the field in its pattern.</param>
    /// <param name="position">Where the format stands, for messages.</param>
    public static (string? Expression, PatternFault? Fault) Parse(string format, int field, int position)
    {
        var expression = new StringBuilder();
        var given = new HashSet<char>();
        for (var i = 0; i < format.Length;)
        {
            var start = i;
            if (format[i] == '\'')
            {
                var end = format.IndexOf('\'', i + 1);
                if (end < 0)
                    return (null, new PatternFault(position + i, "a quote that is never closed", "a second quote (')"));
                expression.Append(Regex.Escape(format[(i + 1)..end]));
                i = end + 1;
            }
            else if (char.IsAsciiLetter(format[i]))
            {
                while (i < format.Length && format[i] == format[start])
                    i++;
                if (!Parts.TryGetValue(format[start..i], out var part) || !given.Add(part.Part))
                    return (null, new PatternFault(position + start, $"'{format[start..i]}' in a date", "yyyy, MM or M, dd or d, each once"));
                expression.Append(CultureInfo.InvariantCulture, $"(?<{part.Part}{field}>{part.Digits})");
            }
            else
            {
                expression.Append(Regex.Escape(format[i++].ToString()));
            }
        }

        return given.Count > 0 ? (expression.ToString(), null) : (null, new PatternFault(position, "a date without parts", $"a format such as {Default}"));
    }

    /// <summary>The date of a path; null, with what is wrong, when its parts do not agree or are none.</summary>
    public static EdtfDate? Read(Match match, IEnumerable<int> fields, out string? wrong)
    {
        var parts = new Dictionary<char, string>();
        foreach (var (part, digits) in fields.SelectMany(field => "ymd".Select(part => (part, Digits: match.Groups[$"{part}{field}"].Value))))
        {
            var number = digits.PadLeft(part == 'y' ? 4 : 2, '0');
            if (digits.Length > 0 && !parts.TryAdd(part, number) && parts[part] != number)
            {
                wrong = $"two dates that do not agree ({parts[part]} and {number})";
                return null;
            }
        }

        var text = string.Join('-', "ymd".TakeWhile(parts.ContainsKey).Select(part => parts[part]));
        wrong = EdtfDate.TryParse(text, out var date, out var expected) ? null : $"no date ('{text}' is not {expected})";
        return wrong is null ? date : null;
    }
}
