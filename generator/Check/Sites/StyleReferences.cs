using System.Text.RegularExpressions;

namespace Archive.Check;

/// <summary>The addresses in a style sheet: <c>url(…)</c> and <c>@import "…"</c>.</summary>
internal static partial class StyleReferences
{
    /// <summary>The addresses with their lines; all are of what is loaded.</summary>
    /// <param name="css">Its text.</param>
    /// <param name="firstLine">The line at which it begins; null when that is not known.</param>
    public static IEnumerable<Reference> Of(string css, int? firstLine) => Address().Matches(css)
        .Where(match => match.Groups["address"].Success)
        .Select(match => new Reference(firstLine + css.AsSpan(0, match.Index).Count('\n'), match.Groups["address"].Value, ReferenceUse.Load));

    /// <summary>Comments are matched too, so that nothing is found in them.</summary>
    [GeneratedRegex("""/\*.*?(?:\*/|\z)|url\(\s*(?:"(?<address>[^"]*)"|'(?<address>[^']*)'|(?<address>[^"'()\s]+))\s*\)|@import\s+["'](?<address>[^"']+)["']""", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
