using Archive.Model;

namespace Archive.Content;

/// <summary>Collects the faults of one file, worded alike.</summary>
internal sealed class FaultLog(string file)
{
    private const int LongestQuote = 60;

    private readonly List<Fault> _faults = [];

    public bool IsEmpty => _faults.Count == 0;

    public void Add(int? line, string found, string expected, FaultKind kind = FaultKind.Broken, KeySlip? slip = null) =>
        _faults.Add(new Fault(file, line, found, expected) { Kind = kind, Slip = slip });

    /// <summary>Hands the faults over in the order of the file's lines.</summary>
    public void CopyTo(ICollection<Fault> faults)
    {
        foreach (var fault in _faults.OrderBy(fault => fault.Line ?? 0))
            faults.Add(fault);
    }

    /// <summary>A piece of the input as a message shows it: quoted, on one line, not too long.</summary>
    public static string Quote(string text)
    {
        var end = text.Length <= LongestQuote ? text.Length : LongestQuote - (char.IsHighSurrogate(text[LongestQuote - 1]) ? 1 : 0);
        var shown = string.Concat(text.Take(end).Select(c => char.IsControl(c) ? '\u00B7' : c));
        return end < text.Length ? $"'{shown}…'" : $"'{shown}'";
    }
}
