using Archive.Model;
using Archive.Site;

namespace Archive.Build;

/// <summary>
/// Parts contributors by how their names begin, so that no page of names grows with the archive and a new name changes one or two. What parts them is a
/// function of the names alone: where there are too many for a page they are parted by their next letter, and neighbouring letters share a page as long as
/// their names have room on it. Which letters are neighbours their codes tell: a page has the letters of 65,536 codes, or of a half of these, or of a half
/// of that, and so on, as in a trie of bits.
/// </summary>
internal sealed class NameTree
{
    private const int MostNames = 400;

    private readonly List<NamePage> _pages = [];

    /// <summary>The pages of names, that of all of them first.</summary>
    /// <param name="entries">All contributors, in order of their slugs.</param>
    public static IReadOnlyList<NamePage> Of(ReadOnlyMemory<ContributorEntry> entries)
    {
        var tree = new NameTree();
        tree.Part(new NameLetter("", entries));
        return tree._pages;
    }

    private void Part(NameLetter all)
    {
        var address = all.Beginning.Length == 0 ? Address.BrowseNames : Address.BrowseNamesOf(all.Beginning);
        if (all.Entries.Length <= MostNames)
        {
            _pages.Add(new NamePage(address, all.Beginning, [], [all]));
            return;
        }

        // A name that is no longer than the beginning stays on its page; it is the first.
        var own = all.Entries.Span[0].Slug.Length == all.Beginning.Length ? 1 : 0;
        var longer = new List<NameLink>();
        _pages.Add(new NamePage(address, all.Beginning, longer, [all with { Entries = all.Entries[..own] }]));
        Spread([.. Letters(all.Beginning, all.Entries[own..])], all.Beginning, first: 0, codes: 1 << 16, longer);
    }

    /// <summary>Puts the names of letters on pages, and links to them.</summary>
    /// <param name="letters">The letters, in order.</param>
    /// <param name="beginning">What stands before them.</param>
    /// <param name="first">The first code that they may have.</param>
    /// <param name="codes">How many codes they may have.</param>
    /// <param name="links">Takes the links.</param>
    private void Spread(ReadOnlySpan<NameLetter> letters, string beginning, int first, int codes, List<NameLink> links)
    {
        var names = 0;
        foreach (var letter in letters)
            names += letter.Entries.Length;
        if (letters.Length > 1 && names <= MostNames)
        {
            var page = new NamePage(Address.BrowseNamesFrom(beginning, first), beginning, [], letters.ToArray());
            _pages.Add(page);
            foreach (var letter in letters)
                links.Add(new NameLink(letter.Beginning, page.Address, IsShared: true));
        }
        else if (letters.Length > 1 && codes > 1)
        {
            var middle = first + codes / 2;
            var lower = 0;
            while (lower < letters.Length && letters[lower].Beginning[beginning.Length] < middle)
                lower++;
            Spread(letters[..lower], beginning, first, codes / 2, links);
            Spread(letters[lower..], beginning, middle, codes / 2, links);
        }
        else
        {
            foreach (var letter in letters)
            {
                links.Add(new NameLink(letter.Beginning, Address.BrowseNamesOf(letter.Beginning), IsShared: false));
                Part(letter);
            }
        }
    }

    private static IEnumerable<NameLetter> Letters(string beginning, ReadOnlyMemory<ContributorEntry> entries)
    {
        for (int start = 0, end; start < entries.Length; start = end)
        {
            var slug = entries.Span[start].Slug;
            var longer = slug[..(beginning.Length + (char.IsSurrogate(slug[beginning.Length]) ? 2 : 1))];
            for (end = start + 1; end < entries.Length && entries.Span[end].Slug.StartsWith(longer, StringComparison.Ordinal); end++)
            {
            }

            yield return new NameLetter(longer, entries[start..end]);
        }
    }
}

/// <summary>A page of names.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Beginning">How they all begin; empty for those of all.</param>
/// <param name="Longer">Beginnings of one letter more, whose names are elsewhere.</param>
/// <param name="Letters">The contributors on the page itself.</param>
internal sealed record NamePage(string Address, string Beginning, IReadOnlyList<NameLink> Longer, IReadOnlyList<NameLetter> Letters);

/// <summary>Contributors whose names begin alike.</summary>
/// <param name="Beginning">The beginning of their slugs.</param>
/// <param name="Entries">The contributors.</param>
internal sealed record NameLetter(string Beginning, ReadOnlyMemory<ContributorEntry> Entries);
