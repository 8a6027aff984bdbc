namespace Archive.Build;

/// <summary>
/// Parts contributors by how their names begin, so that no page of names grows with the archive and a new name changes one: a beginning with too many
/// is parted by one more letter. What parts them is a function of the names alone.
/// </summary>
internal static class NameTree
{
    private const int MostNames = 400;

    /// <summary>The pages of names, each with the longer beginnings it leads to, or with its names.</summary>
    /// <param name="entries">All contributors, in order of their slugs.</param>
    public static IEnumerable<NamePage> Of(IReadOnlyList<ContributorEntry> entries) => Part(beginning: null, entries, letters: 0);

    private static IEnumerable<NamePage> Part(string? beginning, IReadOnlyList<ContributorEntry> entries, int letters)
    {
        if (entries.Count <= MostNames)
            return [new NamePage(beginning, [], entries)];
        var parts = entries.GroupBy(entry => Beginning(entry.Slug, letters + 1), StringComparer.Ordinal).Select(part => (part.Key, Entries: part.ToList())).ToList();

        // A name that is no longer than the beginning stays on its page.
        var longer = parts.Where(part => part.Key != beginning).ToList();
        var page = new NamePage(beginning, [.. longer.Select(part => part.Key)], [.. parts.Where(part => part.Key == beginning).SelectMany(part => part.Entries)]);
        return longer.SelectMany(part => Part(part.Key, part.Entries, letters + 1)).Prepend(page);
    }

    private static string Beginning(string slug, int letters)
    {
        var length = 0;
        foreach (var rune in slug.EnumerateRunes())
        {
            if (letters-- == 0)
                break;
            length += rune.Utf16SequenceLength;
        }

        return slug[..length];
    }
}

/// <summary>A page of names.</summary>
/// <param name="Beginning">How they begin; null for the page of initials.</param>
/// <param name="Longer">The longer beginnings that have pages of their own.</param>
/// <param name="Entries">The contributors on the page itself.</param>
internal sealed record NamePage(string? Beginning, IReadOnlyList<string> Longer, IReadOnlyList<ContributorEntry> Entries);
