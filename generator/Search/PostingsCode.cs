namespace Archive.Search;

/// <summary>How the articles of one term stand in a shard, their number apart. README.md in this folder describes the bits.</summary>
internal static class PostingsCode
{
    /// <summary>From so many articles on the length stands first, so that a reader can pass over the list.</summary>
    public const int LeastWithLength = 128;

    /// <summary>From so many articles on the list has frequency classes, unless others join it: fewer are read and compared anyway.</summary>
    public const int LeastWithClasses = 32;

    private const int LengthLowBits = 8;
    private const int HighestClass = 3;

    /// <summary>Appends the list of a term.</summary>
    /// <param name="target">Where it goes.</param>
    /// <param name="postings">The articles by their places in the segment.</param>
    /// <param name="articleCount">Articles in the segment.</param>
    /// <param name="isWhole">Of a term whose list leaves out what others have, whether all its articles are there; null of other terms. Frequency classes pay only for these.</param>
    /// <param name="scratch">A writer that is emptied and used.</param>
    public static void Append(BitWriter target, Postings postings, int articleCount, bool? isWhole, BitWriter scratch)
    {
        scratch.Clear();
        AppendLists(scratch, postings, articleCount, isWhole);
        if (postings.Count >= LeastWithLength)
            target.WriteNumber((int)scratch.BitCount, LengthLowBits);
        target.Append(scratch);
    }

    private static void AppendLists(BitWriter target, Postings postings, int articleCount, bool? isWhole)
    {
        if (isWhole is { } whole)
            target.Write(whole ? 1u : 0, 1);
        SplitCode.Append(target, postings.Articles, articleCount);
        AppendPlaces(target, postings.HeadlinePlaces(), postings.Count);
        if (isWhole is not null || postings.Count < LeastWithClasses)
            return;
        var among = postings.Count;
        for (var least = 1; least <= HighestClass && among > 0; least++)
        {
            var places = postings.PlacesOfClass(least);
            AppendPlaces(target, places, among);
            among = places.Length;
        }
    }

    private static void AppendPlaces(BitWriter target, ReadOnlySpan<int> places, int bound)
    {
        target.WriteNumber(places.Length);
        SplitCode.Append(target, places, bound);
    }
}
