using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>Reads a pattern of paths as a person writes it; what is wrong is said with its place.</summary>
internal static class PathPatternParser
{
    public static PathPattern? Parse(string text, out PatternFault? fault)
    {
        fault = null;
        var expression = new StringBuilder();
        var fields = new List<(string Name, int Number)>();
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == '}')
                fault = new PatternFault(i + 1, "a closing brace that nothing opens", "a field before it, such as {page}");
            if (text[i] != '{')
            {
                expression.Append(text[i] == '*' ? "[^/]*" : Regex.Escape(text[i].ToString()));
                i++;
            }
            else if (text.IndexOf('}', i) is var end && end < 0)
            {
                fault = new PatternFault(i + 1, "a brace that is never closed", "a closing brace (}) after the field's name");
            }
            else
            {
                fault = AddField(text[(i + 1)..end], i + 2, fields, expression);
                i = end + 1;
            }

            if (fault is not null)
                return null;
        }

        if (text.StartsWith('/') || text.EndsWith('/'))
            fault = new PatternFault(text.StartsWith('/') ? 1 : text.Length, "a slash", "a path below the received folder, to a file");
        else if (fields.Count == 0)
            fault = new PatternFault(1, text.Length == 0 ? "nothing" : "a pattern without fields", $"fields such as {PathField.Names}");
        return fault is null ? new PathPattern(text, expression.ToString(), fields) : null;
    }

    private static PatternFault? AddField(string field, int position, List<(string Name, int Number)> fields, StringBuilder expression)
    {
        var colon = field.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? field : field[..colon];
        if (PathField.All.FirstOrDefault(known => known.Name == name) is not { } known)
            return new PatternFault(position, $"the field '{name}'", $"one of {PathField.Names}");
        var number = fields.Count;
        fields.Add((name, number));
        if (name == PathField.Date)
        {
            var (date, wrong) = DateFormat.Parse(colon < 0 ? DateFormat.Default : field[(colon + 1)..], number, colon < 0 ? position : position + colon + 1);
            expression.Append(date);
            return wrong;
        }

        if (colon >= 0)
            return new PatternFault(position + colon, $"a format of {name}", "a format of {date} alone");
        expression.Append(CultureInfo.InvariantCulture, $"(?<f{number}>{known.Expression})");
        return null;
    }
}
