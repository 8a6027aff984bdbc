using Archive.Model;

namespace Archive.Check;

/// <summary>Keys that nothing reads, so that what they say is lost on the site.</summary>
internal sealed class UnknownKey() : FaultRule(
    FaultKind.UnknownKey,
    "unknown-key",
    "A key that nothing reads stands in archive.yml, newspaper.yml, the front matter or a block. --fix renames it where only one key can be meant.")
{
    protected override LineFix? Fix(Fault fault)
    {
        if (fault is not { Slip: { } slip, Line: { } line } || FileLines.Of(fault.File).ElementAtOrDefault(line - 1) is not { } before)
            return null;
        var start = before.Length - before.TrimStart(' ', '-').Length;
        var end = start + slip.Written.Length;
        return before.AsSpan(start).StartsWith(slip.Written, StringComparison.Ordinal) && before.AsSpan(end).TrimStart(' ') is [':', ..]
            ? new LineFix(before, $"{before[..start]}{slip.Meant}{before[end..]}")
            : null;
    }
}
