using Archive.Content;
using Archive.Model;

namespace Archive.Build;

/// <summary>Which editions are exported: all, or those that fit everything that is said.</summary>
public sealed record ExportSelection
{
    /// <summary>The newspaper's id; null for all.</summary>
    public string? Newspaper { get; init; }

    /// <summary>The edition's key; null for all.</summary>
    public string? Edition { get; init; }

    /// <summary>The first day; null for no limit. An edition whose date is not known to the day is taken when it may be of that day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day; null for no limit.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether every edition is taken.</summary>
    internal bool IsAll => this == new ExportSelection();

    /// <summary>The editions in the archive's order; null, with a fault, when something was asked for and nothing is there.</summary>
    internal IReadOnlyList<EditionFiles>? In(ContentFolder content, ICollection<Fault> faults)
    {
        if (Newspaper is not null && !content.HasNewspaper(Newspaper, faults))
            return null;

        var editions = content.Editions.Where(Has).ToList();
        if (editions.Count > 0 || IsAll)
            return editions;
        faults.Add(new Fault(content.Path, Line: null, $"no edition {Words()}", "at least one (--newspaper, --edition, --from, --to)"));
        return null;
    }

    internal bool Has(EditionFiles files) =>
        (Newspaper is null || files.NewspaperId == Newspaper) && (Edition is null || files.Key == Edition) && IsInTime(files.Key);

    private bool IsInTime(string key)
    {
        if (From is null && To is null)
            return true;
        var date = EditionKey.DateOf(key);
        return (From is null || date.LastDay >= From) && (To is null || date.FirstDay <= To);
    }

    private string Words() => string.Join(' ', new[]
    {
        Newspaper is null ? null : $"of '{Newspaper}'",
        Edition is null ? null : $"with the key '{Edition}'",
        From is null ? null : $"from {From:yyyy-MM-dd}",
        To is null ? null : $"to {To:yyyy-MM-dd}",
    }.OfType<string>());
}
