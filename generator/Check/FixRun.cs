using Archive.Content;

namespace Archive.Check;

/// <summary>Mends what findings say can be mended.</summary>
internal static class FixRun
{
    /// <summary>
    /// Writes the files of the findings anew, each as a whole, with only the lines changed that are to be. Two fixes of one line take two runs. A page
    /// that is mended counts as edited by hand: a later import leaves it alone and shows the difference.
    /// </summary>
    /// <param name="findings">By file and line.</param>
    /// <param name="cancellation">Ends the work between two files.</param>
    /// <returns>The findings that are mended.</returns>
    /// <exception cref="IOException">A file cannot be written; it is as it was.</exception>
    public static IReadOnlyList<Finding> Apply(IEnumerable<Finding> findings, CancellationToken cancellation)
    {
        var mended = new List<Finding>();
        foreach (var ofFile in findings.Where(finding => finding is { Fix: not null, Line: not null }).GroupBy(finding => finding.File, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            Finding[] onePerLine = [.. ofFile.DistinctBy(finding => finding.Line)];
            if (TextFile.Read(ofFile.Key, []) is not { } text || FileLines.Mend(text, onePerLine.Select(finding => (finding.Line!.Value, finding.Fix!))) is not { } better)
                continue;
            TextFile.Write(ofFile.Key, better);
            mended.AddRange(onePerLine);
        }

        return mended;
    }
}
