namespace Archive.Model;

/// <summary>Finds the key that a mistyped one was probably meant to be.</summary>
internal static class NearestKey
{
    private const int Longest = 40;

    /// <summary>The known key nearest to the one found, or null when none is near.</summary>
    public static string? Of(string found, IReadOnlyList<string> known)
    {
        if (found.Length > Longest)
            return null;
        var plain = Plain(found);
        var nearest = known.MinBy(key => Distance(plain, key));
        return nearest is not null && Distance(plain, nearest) <= (nearest.Length + 1) / 3 ? nearest : null;
    }

    /// <summary>Whether one known key is nearer to the one found than all others are.</summary>
    public static bool IsAlone(string found, IReadOnlyList<string> known)
    {
        if (found.Length > Longest)
            return false;
        var plain = Plain(found);
        var distances = known.Select(key => Distance(plain, key)).Order().Take(2).ToList();
        return distances is [_] || (distances is [var first, var second] && first < second);
    }

    private static string Plain(string found) => found.Trim().ToLowerInvariant().Replace('-', '_').Replace(' ', '_');

    /// <summary>Levenshtein's distance: the insertions, deletions and replacements between two words.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
