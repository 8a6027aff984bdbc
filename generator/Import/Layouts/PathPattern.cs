using System.Globalization;
using System.Text.RegularExpressions;
using Archive.Model;

namespace Archive.Import;

/// <summary>
/// Reads what a page is from the path of its file: <c>{newspaper}/{date:yyyy-MM-dd}/{page}.txt</c>. It is held against the end of the path,
/// whole names; <c>*</c> stands for anything within a name. A field that stands twice must say the same.
/// </summary>
internal sealed class PathPattern
{
    private readonly Lazy<Regex> _expression;
    private readonly IReadOnlyList<(string Name, int Number)> _fields;

    internal PathPattern(string text, string expression, IReadOnlyList<(string Name, int Number)> fields)
    {
        Text = text;
        _fields = fields;

        // Without backtracking no path costs more than its length. The layouts with names are known to every command, and only imports read paths.
        _expression = new Lazy<Regex>(() => new Regex($"(?:^|/){expression}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking));
    }

    /// <summary>The pattern as written.</summary>
    public string Text { get; }

    /// <summary>The facts of a path, or what is wrong with it; neither when it does not fit.</summary>
    /// <param name="path">With <c>/</c> between folders.</param>
    public (PathFacts? Facts, string? Wrong) Read(string path)
    {
        var match = _expression.Value.Match(path);
        if (!match.Success)
            return (null, null);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, number) in _fields.Where(field => field.Name != PathField.Date))
        {
            var value = match.Groups[$"f{number}"].Value;
            if (!values.TryAdd(name, value) && values[name] != value)
                return (null, $"two values of {name} that do not agree ('{values[name]}' and '{value}')");
        }

        var dates = _fields.Where(field => field.Name == PathField.Date).Select(field => field.Number).ToList();
        var wrong = default(string);
        var date = dates.Count == 0 ? null : DateFormat.Read(match, dates, out wrong);
        var page = values.TryGetValue(PathField.Page, out var label) ? PrintedLabel.Normalize(label) : null;
        if (page is not null && !PageLabel.IsValid(page))
            wrong ??= $"the page '{page}', which is no label: {PageLabel.Expected}";
        return wrong is not null ? (null, wrong) : (new PathFacts
        {
            Newspaper = values.GetValueOrDefault(PathField.Newspaper),
            Date = date,
            Edition = Number(values, PathField.Edition) is { } edition ? Math.Max(1, edition) : null,
            Page = page,
            Section = values.GetValueOrDefault(PathField.Section),
            Order = Number(values, PathField.Order),
        }, null);
    }

    private static int? Number(Dictionary<string, string> values, string name) =>
        values.TryGetValue(name, out var digits) ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : null;
}
