namespace Archive.Model;

/// <summary>Finds the page of an edition that a printed pointer means.</summary>
internal interface IPageFinder
{
    /// <summary>
    /// The page that a printed pointer on another page means. "4版" on page A1 means A4 when there is no page 4; leading
    /// zeros make no difference.
    /// </summary>
    Page? Find(Page from, string? target);
}

/// <summary>Finds pages by their labels.</summary>
internal sealed class PageFinder : IPageFinder
{
    private readonly Dictionary<string, Page> _byLabel = new(StringComparer.OrdinalIgnoreCase);

    private readonly IReadOnlyList<Page> _pages;

    /// <summary>Takes the pages of an edition in their order.</summary>
    public PageFinder(IReadOnlyList<Page> pages)
    {
        _pages = pages;
        foreach (var page in pages)
            _byLabel.TryAdd(page.Label, page);
    }

    public Page? Find(Page from, string? target)
    {
        if (string.IsNullOrEmpty(target))
            return null;
        if (_byLabel.TryGetValue(target, out var exact))
            return exact;
        var wanted = Plain(target);
        return _pages.FirstOrDefault(page => Plain(page.Label) == wanted)
            ?? _pages.FirstOrDefault(page => char.IsAsciiDigit(wanted[0]) && Plain(page.Label) == Letters(from.Label) + wanted);
    }

    private static string Letters(string label) => string.Concat(label.TakeWhile(c => !char.IsAsciiDigit(c))).ToUpperInvariant();

    private static string Plain(string label)
    {
        var letters = Letters(label);
        var digits = label[letters.Length..].TrimStart('0');
        return letters + (digits.Length == 0 && letters.Length < label.Length ? "0" : digits.ToUpperInvariant());
    }
}
