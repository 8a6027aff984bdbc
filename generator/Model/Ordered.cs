namespace Archive.Model;

/// <summary>Finds places in lists that are in order.</summary>
internal static class Ordered
{
    /// <summary>The place of the last of ascending items whose key is not after a key; -1 when there is none.</summary>
    public static int LastUpTo<T, TKey>(IReadOnlyList<T> items, Func<T, TKey> keyOf, TKey key)
        where TKey : IComparable<TKey>
    {
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (keyOf(items[middle]).CompareTo(key) <= 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }
}
