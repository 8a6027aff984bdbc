namespace Archive.Search;

/// <summary>Some of the articles of a segment.</summary>
internal sealed class ArticleSet(int articleCount)
{
    private readonly ulong[] _bits = new ulong[(articleCount + 63) / 64];

    public bool Has(int article) => (_bits[article >> 6] >> (article & 63) & 1) != 0;

    public void Add(int article) => _bits[article >> 6] |= 1UL << (article & 63);

    public void Clear() => Array.Clear(_bits);
}
