namespace Archive.Model;

/// <summary>How long a reader's browser may keep some of the site's files without asking for them again.</summary>
/// <param name="Pattern">
/// Which files, as the <c>_headers</c> files of hosts have it: a path from the root, in which <c>:name</c> stands for one folder and <c>*</c> at the end for
/// all that is below.
/// </param>
/// <param name="Value">The value of the header <c>Cache-Control</c>.</param>
public sealed record CacheRule(string Pattern, string Value)
{
    /// <summary>What no rule is for: pages, feeds, lists. A browser asks each time, and an answer that nothing has changed has no body.</summary>
    public const string Otherwise = "public, max-age=0, must-revalidate";

    /// <summary>The rules. No file of ours is in two of them, because hosts send the values of both.</summary>
    public static IReadOnlyList<CacheRule> All { get; } =
    [
        // Their addresses stay when the program changes, so not longer than hosts that know no rules keep everything.
        new("/assets/*", "public, max-age=600"),

        // Asked for with '?v=' and a hash of the segment (generator/Search/README.md).
        new("/search/:segment/*", "public, max-age=31536000, immutable"),
        new("/:newspaper/:edition/images/*", "public, max-age=86400"),
    ];

    /// <summary>The header of a file.</summary>
    /// <param name="path">Its path below the site's root.</param>
    public static string Of(string path)
    {
        foreach (var rule in All)
        {
            if (rule.IsFor(path))
                return rule.Value;
        }

        return Otherwise;
    }

    private bool IsFor(string path)
    {
        var rest = path.AsSpan();
        foreach (var range in Pattern.AsSpan(1).Split('/'))
        {
            var part = Pattern.AsSpan(1)[range];
            if (part is "*")
                return true;
            var slash = rest.IndexOf('/');
            if (slash < 0 || (part[0] != ':' && !part.SequenceEqual(rest[..slash])))
                return false;
            rest = rest[(slash + 1)..];
        }

        return false;
    }
}
