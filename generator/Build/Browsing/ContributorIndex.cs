using System.Runtime.InteropServices;
using System.Text;
using Archive.Model;

namespace Archive.Build;

/// <summary>Who contributed to which articles: places in the credits of editions, without their titles.</summary>
internal sealed class ContributorIndex
{
    private readonly Dictionary<string, ContributorEntry> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ContributorEntry> _bySlug = new(StringComparer.Ordinal);

    private readonly Dictionary<string, ContributorEntry>.AlternateLookup<ReadOnlySpan<char>> _known;
    private char[] _text = new char[64];

    public ContributorIndex() => _known = _byName.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the credits of an edition, after those of all before it.</summary>
    /// <param name="edition">Its number in archive order.</param>
    /// <param name="credits">Its credits.</param>
    public void Add(int edition, byte[] credits)
    {
        var names = new CreditNames(credits);
        while (names.MoveNext())
        {
            // Most names are known, and then need no string of their own.
            if (_text.Length < names.Name.Length)
                _text = new char[names.Name.Length * 2];
            var name = _text.AsSpan(0, Encoding.UTF8.GetChars(names.Name, _text));
            if (!_known.TryGetValue(name, out var entry))
                _byName.Add(name.ToString(), entry = Find(name.ToString()));
            entry.Places.Add(new CreditPlace(edition, names.Start, names.Length));
        }
    }

    /// <summary>The contributors, in order of their slugs.</summary>
    public IReadOnlyList<ContributorEntry> ToList()
    {
        var slugs = _bySlug.Keys.ToArray();
        var entries = _bySlug.Values.ToArray();
        Array.Sort(slugs, entries, StringComparer.Ordinal);
        return entries;
    }

    private ContributorEntry Find(string name)
    {
        var slug = Slug.Of(name);
        if (!_bySlug.TryGetValue(slug, out var entry))
            _bySlug.Add(slug, entry = new ContributorEntry(name, slug));
        return entry;
    }
}

/// <summary>A contributor.</summary>
/// <param name="Name">As first printed.</param>
/// <param name="Slug">The name in addresses.</param>
internal sealed record ContributorEntry(string Name, string Slug)
{
    /// <summary>The credits, in archive order.</summary>
    public List<CreditPlace> Places { get; } = new(1);
}

/// <summary>Where a credit stands.</summary>
/// <param name="Edition">The edition's number.</param>
/// <param name="Start">Where it begins in the edition's credits.</param>
/// <param name="Length">Its length in bytes.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CreditPlace(int Edition, int Start, int Length);
