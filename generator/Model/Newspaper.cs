using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Archive.Model;

/// <summary>A newspaper, the title: what newspaper.yml says of it.</summary>
public sealed partial record Newspaper
{
    /// <summary>The id used in paths and addresses: <c>hzrb</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name as printed in the nameplate: 杭州日报.</summary>
    public required string Name { get; init; }

    /// <summary>BCP 47 tag of the text: <c>zh-Hans</c>, <c>zh-Hant</c>, <c>en</c>.</summary>
    public string Language { get; init; } = "zh-Hans";

    public string? Publisher { get; init; }

    /// <summary>The place of publication.</summary>
    public string? Place { get; init; }

    /// <summary>The mainland serial number (GB/T 9999.1): <c>CN33-0001</c>.</summary>
    public string? Cn { get; init; }

    public string? Issn { get; init; }

    /// <summary>The newspaper's own site.</summary>
    public string? Website { get; init; }

    /// <summary>A few sentences for the newspaper's page.</summary>
    public string? Description { get; init; }

    /// <summary>On which days it appeared; null when newspaper.yml does not say.</summary>
    public PublicationRule? Publication { get; init; }

    /// <summary>Names of top-level files and folders of the site, which no newspaper may take.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal) { "assets", "browse", "search", "index", "404", "images", "feeds", "offline", "sw" };

    /// <summary>What an id must look like, for error messages.</summary>
    public const string IdExpected = "lower-case letters, digits and hyphens, such as hzrb (not assets, browse, feeds, images, index, offline, search or sw, nor a device of Windows such as con)";

    public static bool IsValidId([NotNullWhen(true)] string? id) => id is { Length: <= 64 } && IdShape().IsMatch(id) && !Reserved.Contains(id) && !DeviceName.Is(id);

    [GeneratedRegex("^[a-z0-9]+(?:-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex IdShape();
}
