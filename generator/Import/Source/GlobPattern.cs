using System.IO.Enumeration;

namespace Archive.Import;

/// <summary>
/// A pattern of files, for shells that do not expand it: <c>*</c> and <c>?</c> within a name, <c>**</c> for any folders. Names that begin
/// with a dot fit none.
/// </summary>
internal sealed class GlobPattern
{
    private readonly string[] _segments;

    private GlobPattern(string folder, string[] segments)
    {
        Folder = folder;
        _segments = segments;
    }

    /// <summary>The folder above the first name that is a pattern: <c>.</c> when there is none.</summary>
    public string Folder { get; }

    public static bool IsPattern(string word) => word.AsSpan().ContainsAny('*', '?');

    public static GlobPattern Parse(string word)
    {
        var segments = (OperatingSystem.IsWindows() ? word.Replace('\\', '/') : word).Split('/');
        var first = Array.FindIndex(segments, IsPattern);
        var folder = string.Join('/', segments[..first]);
        return new GlobPattern(first == 0 ? "." : folder.Length == 0 ? "/" : folder, [.. segments[first..].Where(segment => segment.Length > 0)]);
    }

    /// <summary>Whether a path below the folder fits.</summary>
    public bool Fits(string path) => Fits(path.Split('/'), 0, 0, mayGoOn: false);

    /// <summary>Whether a path below the folder may lead to one that fits.</summary>
    public bool MayLead(string path) => Fits(path.Split('/'), 0, 0, mayGoOn: true);

    private bool Fits(string[] path, int at, int segment, bool mayGoOn)
    {
        if (at == path.Length)
            return mayGoOn || segment == _segments.Length || (_segments[segment] == "**" && segment + 1 == _segments.Length);
        if (segment == _segments.Length)
            return false;
        if (_segments[segment] == "**")
            return Fits(path, at, segment + 1, mayGoOn) || Fits(path, at + 1, segment, mayGoOn);
        return FileSystemName.MatchesSimpleExpression(_segments[segment], path[at], ignoreCase: false) && Fits(path, at + 1, segment + 1, mayGoOn);
    }
}
