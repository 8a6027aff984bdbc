namespace Archive.Check;

/// <summary>
/// Finds articles that say nearly the same as an earlier one, without comparing each with each: only those are compared that agree in one of 16 bands of
/// their sketches (locality-sensitive hashing). Of texts that share 0.7 of their shingles 988 in 1,000 are found so, of those that share 0.8 nearly all.
/// </summary>
internal static class CopySearch
{
    /// <summary>The part of their shingles that copies share: two texts of which one character in a hundred differs share 0.86, two in a hundred 0.74.</summary>
    public const double LeastLikeness = 0.7;

    private const int Bands = Sketch.Places / 4;

    /// <summary>In a band, an article is compared with the first of those that agree and with the last few before it: a notice that is printed a thousand times costs no million.</summary>
    private const int MostCompared = 8;

    /// <summary>Each copy with the earlier article that is most like it.</summary>
    /// <param name="articles">In the order of the archive.</param>
    public static IReadOnlyList<Copy> Find(IReadOnlyList<SketchedArticle> articles)
    {
        var nearest = new SortedDictionary<int, (int Earlier, double Likeness)>();
        var keys = new ulong[articles.Count];
        var order = new int[articles.Count];
        for (var band = 0; band < Bands; band++)
        {
            for (var i = 0; i < keys.Length; i++)
                (keys[i], order[i]) = (articles[i].Sketch.Band(band), i);
            Array.Sort(keys, order);
            for (var (start, end) = (0, 0); start < keys.Length; start = end)
            {
                while (end < keys.Length && keys[end] == keys[start])
                    end++;
                if (end - start > 1)
                    Compare(articles, order.AsSpan(start, end - start), nearest);
            }
        }

        return [.. nearest.Select(pair => new Copy(articles[pair.Key], articles[pair.Value.Earlier], pair.Value.Likeness))];
    }

    private static void Compare(IReadOnlyList<SketchedArticle> articles, Span<int> alike, SortedDictionary<int, (int Earlier, double Likeness)> nearest)
    {
        // The sort by bands leaves those of one band in any order.
        alike.Sort();
        for (var later = 1; later < alike.Length; later++)
        {
            Note(alike[0], alike[later]);
            for (var earlier = Math.Max(1, later - MostCompared); earlier < later; earlier++)
                Note(alike[earlier], alike[later]);
        }

        void Note(int earlier, int later)
        {
            var likeness = articles[earlier].Sketch.Likeness(articles[later].Sketch);
            if (likeness >= LeastLikeness && (!nearest.TryGetValue(later, out var known) || likeness > known.Likeness || (likeness == known.Likeness && earlier < known.Earlier)))
                nearest[later] = (earlier, likeness);
        }
    }
}

/// <summary>Two articles that say nearly the same.</summary>
/// <param name="Later">The later one in the order of the archive.</param>
/// <param name="Earlier">The earlier one that is most like it.</param>
/// <param name="Likeness">The part of their shingles that both have.</param>
internal sealed record Copy(SketchedArticle Later, SketchedArticle Earlier, double Likeness);
