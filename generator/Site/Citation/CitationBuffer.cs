using System.Text;

namespace Archive.Site;

/// <summary>Memory in which a thread writes one citation after the other; only the result is kept.</summary>
internal static class CitationBuffer
{
    private const int Capacity = 16 * 1024;

    [ThreadStatic]
    private static StringBuilder? _html;

    [ThreadStatic]
    private static StringBuilder? _file;

    /// <summary>The empty memory for HTML; whoever takes it is done with it before the next one does.</summary>
    public static StringBuilder Html() => (_html ??= new StringBuilder(Capacity)).Clear();

    /// <summary>The empty memory for a file that becomes a link in that HTML.</summary>
    public static StringBuilder File() => (_file ??= new StringBuilder(Capacity)).Clear();
}
