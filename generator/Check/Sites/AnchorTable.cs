using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace Archive.Check;

/// <summary>
/// The anchors of a site's pages, and the links to them. Most pages share their anchors' names, so a name is kept once and a page keeps numbers; a link to an anchor
/// that is known already is forgotten at once.
/// </summary>
/// <param name="files">How many files the site has.</param>
internal sealed class AnchorTable(int files)
{
    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly int[]?[] _ofFile = new int[files][];
    private readonly ConcurrentBag<Wanted> _wanted = [];
    private int _last;

    /// <summary>The links to what is not there, when all files have been added: file, line, file and anchor that is missing.</summary>
    public IEnumerable<(int From, int? Line, int To, string Anchor)> Dead()
    {
        var names = _numbers.ToDictionary(pair => pair.Value, pair => pair.Key);
        return _wanted.Where(link => !IsThere(link.To, link.Anchor)).Select(link => (link.From, link.Line, link.To, names[link.Anchor]));
    }

    /// <summary>Adds the anchors of a file.</summary>
    public void Add(int file, IEnumerable<string> anchors) => _ofFile[file] = [.. anchors.Select(NumberOf).Order()];

    /// <summary>Adds a link to an anchor.</summary>
    public void Want(int from, int? line, int to, string anchor)
    {
        if (!IsThere(to, NumberOf(anchor)))
            _wanted.Add(new Wanted(from, line, to, NumberOf(anchor)));
    }

    private bool IsThere(int file, int anchor) => _ofFile[file] is { } anchors && Array.BinarySearch(anchors, anchor) >= 0;

    private int NumberOf(string anchor) => _numbers.TryGetValue(anchor, out var number) ? number : _numbers.GetOrAdd(anchor, _ => Interlocked.Increment(ref _last));

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Wanted(int From, int? Line, int To, int Anchor);
}
