using System.Runtime.InteropServices;
using System.Text;
using Archive.Model;
using Archive.Site;

namespace Archive.Build;

/// <summary>Who contributed to which articles: places in the credits of editions, without their titles.</summary>
internal sealed class ContributorIndex
{
    private readonly Dictionary<string, ContributorEntry> _bySlug = new(StringComparer.Ordinal);

    // By name, of those that are not their own slugs, as most are.
    private readonly Dictionary<string, ContributorEntry> _others = new(StringComparer.Ordinal);

    private readonly Dictionary<string, ContributorEntry>.AlternateLookup<ReadOnlySpan<char>> _knownOthers;
    private readonly Dictionary<string, ContributorEntry>.AlternateLookup<ReadOnlySpan<char>> _known;
    private char[] _text = new char[64];

    private ContributorIndex()
    {
        _knownOthers = _others.GetAlternateLookup<ReadOnlySpan<char>>();
        _known = _bySlug.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The contributors to editions, in order of their slugs.</summary>
    /// <param name="credits">The credits of each edition, in archive order.</param>
    /// <param name="first">The number of the first of these editions in archive order.</param>
    /// <param name="threads">On how many threads they are gone through: an archive has as many credits as articles.</param>
    public static ContributorEntry[] Of(IReadOnlyList<ReadOnlyMemory<byte>> credits, int first, int threads)
    {
        var parts = new ContributorEntry[threads][];
        Parallel.For(0, parts.Length, part =>
        {
            var index = new ContributorIndex();
            for (var edition = First(part); edition < First(part + 1); edition++)
                index.Add(first + edition, credits[edition].Span);
            parts[part] = index.ToArray();
        });
        return parts.Aggregate(Merge);

        int First(int part) => (int)((long)credits.Count * part / parts.Length);
    }

    /// <summary>The contributors of two parts of an archive.</summary>
    /// <param name="earlier">Those of the earlier editions, in order; those of both become their entries here.</param>
    /// <param name="later">Those of the later editions, in order.</param>
    public static ContributorEntry[] Merge(ContributorEntry[] earlier, ContributorEntry[] later)
    {
        var both = new List<ContributorEntry>(earlier.Length + later.Length);
        for (int i = 0, j = 0; i < earlier.Length || j < later.Length;)
        {
            var order = i == earlier.Length ? 1 : j == later.Length ? -1 : string.CompareOrdinal(earlier[i].Slug, later[j].Slug);
            if (order == 0)
                earlier[i].Add(later[j].Places);
            both.Add(order <= 0 ? earlier[i] : later[j]);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return [.. both];
    }

    /// <summary>Adds the credits of an edition, after those of all before it.</summary>
    /// <param name="edition">Its number in archive order.</param>
    /// <param name="credits">Its credits.</param>
    private void Add(int edition, ReadOnlySpan<byte> credits)
    {
        var names = new CreditNames(credits);
        while (names.MoveNext())
        {
            // Most names are known, and then need no string of their own.
            if (_text.Length < names.Name.Length)
                _text = new char[names.Name.Length * 2];
            var name = _text.AsSpan(0, Encoding.UTF8.GetChars(names.Name, _text));
            Find(name).Add(new CreditPlace(edition, names.Start, names.Length));
        }
    }

    private ContributorEntry Find(ReadOnlySpan<char> name)
    {
        if (_known.TryGetValue(name, out var entry) && Slug.IsPlain(name))
            return entry;
        if (_knownOthers.TryGetValue(name, out entry))
            return entry;
        var text = name.ToString();
        var slug = Slug.Of(text);
        if (!_bySlug.TryGetValue(slug, out entry))
            _bySlug.Add(slug, entry = new ContributorEntry(text, slug));
        if (slug != text)
            _others.Add(text, entry);
        return entry;
    }

    private ContributorEntry[] ToArray()
    {
        var entries = _bySlug.Values.ToArray();
        Array.Sort(entries, static (left, right) => string.CompareOrdinal(left.Slug, right.Slug));
        return entries;
    }
}

/// <summary>A contributor.</summary>
/// <param name="name">As first printed.</param>
/// <param name="slug">The name in addresses.</param>
internal sealed class ContributorEntry(string name, string slug)
{
    private CreditPlace _first;
    private List<CreditPlace>? _all;

    /// <summary>The name, as first printed.</summary>
    public string Name => name;

    /// <summary>The name in addresses.</summary>
    public string Slug => slug;

    /// <summary>How many credits there are.</summary>
    public int Count { get; private set; }

    /// <summary>The credits, in archive order.</summary>
    public ReadOnlySpan<CreditPlace> Places => _all is null ? new ReadOnlySpan<CreditPlace>(in _first)[..Count] : CollectionsMarshal.AsSpan(_all);

    /// <summary>Adds credits behind those that are there.</summary>
    public void Add(params ReadOnlySpan<CreditPlace> places)
    {
        // Most have one, and no list.
        if (Count + places.Length > 1)
            (_all ??= [.. Places]).AddRange(places);
        else if (places.Length > 0)
            _first = places[0];
        Count += places.Length;
    }
}

/// <summary>A page of a contributor's articles.</summary>
/// <param name="Entry">The contributor.</param>
/// <param name="Number">The page's number: 0 for the latest articles.</param>
/// <param name="Older">How many pages of older articles there are.</param>
/// <param name="First">The place of its first credit among the contributor's.</param>
/// <param name="Count">Its credits.</param>
internal sealed record ContributorPart(ContributorEntry Entry, int Number, int Older, int First, int Count)
{
    /// <summary>Its credits, in archive order.</summary>
    public ReadOnlySpan<CreditPlace> Places => Entry.Places.Slice(First, Count);

    /// <summary>The pages of a contributor.</summary>
    public static IEnumerable<ContributorPart> Of(ContributorEntry entry)
    {
        var older = Parts.Older(entry.Count);
        return Parts.Of(entry.Count).Select(part => new ContributorPart(entry, part.Number, older, part.First, part.Count));
    }
}

/// <summary>Where a credit stands.</summary>
/// <param name="Edition">The edition's number.</param>
/// <param name="Start">Where it begins in the edition's credits.</param>
/// <param name="Length">Its length in bytes.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CreditPlace(int Edition, int Start, int Length);
