using System.Text.RegularExpressions;
using Archive.Model;

namespace Archive.Content;

/// <summary>Reads the pattern of the link by which readers report an error: an address with placeholders.</summary>
internal static partial class ReportPattern
{
    private const string Expected = "an address that begins with https://, http:// or mailto:, without white space";

    private static readonly string[] Places = ["title", "address", "text"];

    /// <summary>The pattern; null when none is given. What is wrong with it is a fault each.</summary>
    public static string? Read(Fields fields, string key, FaultLog faults)
    {
        if (fields.Text(key) is not { } pattern)
            return null;
        foreach (var (found, expected) in Check(pattern))
            faults.Add(fields.LineOf(key), $"{key}: {found}", expected);
        return pattern;
    }

    private static IEnumerable<(string Found, string Expected)> Check(string pattern)
    {
        if (!IsAddress(Place().Replace(pattern, "x")))
            yield return (FaultLog.Quote(pattern), Expected);
        var query = pattern.IndexOfAny(['?', '#']) is var mark and >= 0 ? mark : pattern.Length;
        var known = string.Join(", ", Places.Select(place => $"{{{place}}}"));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match match in Place().Matches(pattern))
        {
            var place = match.Value;
            var name = place.Trim('{', '}');
            if (!Places.Contains(name, StringComparer.Ordinal))
                yield return ($"the unknown placeholder {FaultLog.Quote(place)}", NearestKey.Of(name, Places) is { } meant ? $"a placeholder of a report, perhaps '{{{meant}}}'" : $"a placeholder of a report: {known}");
            else if (match.Index < query)
                yield return ($"{place} before the '?'", "placeholders behind the '?', so that no article says where reports go");
            else if (name == "text" && !seen.Add(place))
                yield return ($"{place} for the second time", "one place for what the reader has selected");
        }

        if (Place().Replace(pattern, "").IndexOfAny(['{', '}']) >= 0)
            yield return ($"a brace without its partner in {FaultLog.Quote(pattern)}", $"placeholders in braces: {known}");
    }

    private static bool IsAddress(string text) =>
        !text.Any(character => char.IsWhiteSpace(character) || char.IsControl(character))
        && (ConfigurationFile.IsAddress(text) || (Uri.TryCreate(text, UriKind.Absolute, out var mail) && mail.Scheme == Uri.UriSchemeMailto && mail.UserInfo.Length > 0));

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
