namespace Archive.Build;

/// <summary>
/// One folder of the site that a build is making: which names are taken, and by what. Safe for several threads.
/// </summary>
/// <param name="path">The folder below the site's root.</param>
/// <param name="published">Our files in it as the site is now; null when there are none.</param>
/// <param name="isThere">Whether the folder is there now, with files of ours or of others; of a folder that is kept as it is nobody asks.</param>
internal sealed class StagedFolder(string path, FolderListing? published, Lazy<bool> isThere)
{
    private readonly Lock _gate = new();

    // Without regard to case: on some systems, and in some readers' address bars, A4.html and a4.html are one.
    private Dictionary<string, string>? _makers;
    private HashSet<string>? _claimed;
    private FolderListing? _closed;

    public string Path => path;

    /// <summary>Whether the folder is there now.</summary>
    public bool IsThere => isThere.Value;

    /// <summary>Our files in it when the site is complete; null when there are none.</summary>
    public FolderListing? Listing
    {
        get
        {
            lock (_gate)
                return _closed ?? (_makers is { Count: > 0 } ? FolderListing.Of(path, _makers.Keys) : null);
        }
    }

    /// <summary>Takes a name for what an input makes; returns the input that has taken it already, if any.</summary>
    public string? Take(string name, string madeFrom)
    {
        lock (_gate)
        {
            _makers ??= _closed?.Split().ToDictionary(taken => taken, _ => path, StringComparer.OrdinalIgnoreCase) ?? new(StringComparer.OrdinalIgnoreCase);
            _closed = null;
            return _makers.TryAdd(name, madeFrom) ? null : _makers[name];
        }
    }

    /// <summary>Gives a name back: its file cannot be part of the site.</summary>
    public void Refuse(string name)
    {
        lock (_gate)
            _makers!.Remove(name);
    }

    /// <summary>Whether a file of this name, in upper or lower case, is ours now.</summary>
    public bool Claims(string name) => Claimed(name) is not null;

    /// <summary>Whether a file of exactly this name is ours now.</summary>
    public bool Lists(string name) => published?.Folder == path && Claimed(name) == name;

    /// <summary>No more is expected: what is known of single names is let go.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _closed ??= (_makers is { Count: > 0 } ? FolderListing.Of(path, _makers.Keys) : null);
            (_makers, _claimed) = (null, null);
        }
    }

    /// <summary>Whether a file of exactly this name is taken.</summary>
    public bool Has(string name) => Listing?.Split().Contains(name, StringComparer.Ordinal) == true;

    /// <summary>Takes the folder as the site has it now.</summary>
    /// <param name="except">Names that are not taken: others than those who keep the folder make them.</param>
    public void Keep(IReadOnlySet<string> except)
    {
        lock (_gate)
        {
            _closed = published is null || except.Count == 0 ? published : published.Without(except);
        }
    }

    private string? Claimed(string name)
    {
        lock (_gate)
            return (_claimed ??= (published?.Split() ?? []).ToHashSet(StringComparer.OrdinalIgnoreCase)).TryGetValue(name, out var there) ? there : null;
    }
}
