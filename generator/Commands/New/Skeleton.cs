using System.Text.RegularExpressions;

namespace Archive.Commands;

/// <summary>A file to begin with, whose comments say what may stand in it: a text with names in double braces where values go.</summary>
internal static partial class Skeleton
{
    /// <summary>The text of a skeleton with its values, a value for each name.</summary>
    /// <param name="name">The skeleton: <c>page.md</c>.</param>
    /// <param name="values">The values, as they are to stand in the file.</param>
    public static string Fill(string name, params (string Name, string Value)[] values) =>
        Braces().Replace(Read(name), match => values.First(value => value.Name == match.Groups["name"].Value).Value);

    /// <summary>The text of a skeleton as it is.</summary>
    public static string Read(string name) => ResourceText.Read($"skeletons/{name}");

    [GeneratedRegex(@"\{\{(?<name>[a-z]+)\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();
}
