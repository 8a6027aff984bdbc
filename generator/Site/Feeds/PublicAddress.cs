namespace Archive.Site;

/// <summary>The public addresses of the site's files: feeds, site maps and canonical links cannot do with relative ones.</summary>
/// <param name="baseUrl">The address of the site's root, from archive.yml.</param>
internal sealed class PublicAddress(string baseUrl)
{
    private const string IndexName = "index.html";

    private readonly string _root = baseUrl.TrimEnd('/');

    /// <summary>The public address of a path of the site; of a folder's page without the page's name.</summary>
    public string Of(string path)
    {
        var target = path == IndexName || path.EndsWith("/" + IndexName, StringComparison.Ordinal) ? path[..^IndexName.Length] : path;
        return $"{_root}/{string.Join('/', target.Split('/').Select(Uri.EscapeDataString))}";
    }
}
