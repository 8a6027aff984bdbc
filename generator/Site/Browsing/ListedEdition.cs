using Archive.Model;

namespace Archive.Site;

/// <summary>An edition as lists show it.</summary>
/// <param name="Newspaper">Its newspaper.</param>
/// <param name="Entry">The edition.</param>
internal sealed record ListedEdition(Newspaper Newspaper, CatalogueEdition Entry)
{
    /// <summary>Its year and month, <c>2019-04</c>; null when the date names none.</summary>
    public string? Month => Entry.Key.Date.Key is { Length: >= 7 } key && IsMonth(key.AsSpan(5, 2)) && !key.Contains("--", StringComparison.Ordinal) ? key[..7] : null;

    /// <summary>Its month and day, <c>04-15</c>; null when the date names none for certain.</summary>
    public string? Day => Entry.Key.Date.ExactDay is { } day ? $"{day:MM-dd}" : null;

    /// <summary>Its year.</summary>
    public string Year => Entry.Key.Date.Year;

    private static bool IsMonth(ReadOnlySpan<char> month) => int.TryParse(month, out var number) && number is >= 1 and <= 12;
}
