using System.Diagnostics;
using Archive.Model;
using Archive.Search;

namespace Archive.IndexBenchmark;

/// <summary>Builds one index and measures it.</summary>
internal static class IndexRun
{
    /// <summary>Builds the index of editions and writes its files.</summary>
    /// <param name="editions">The editions. Time that goes into making them counts, so for a figure of speed they must be made already.</param>
    /// <param name="output">Where the files go; null to make and drop them.</param>
    public static IndexFigures Measure(IEnumerable<Edition> editions, string? output)
    {
        var clock = Stopwatch.StartNew();
        using var builder = new SearchIndexBuilder();
        var articles = 0;
        foreach (var edition in editions)
        {
            builder.Add(edition);
            articles += edition.Pages.Sum(page => page.Articles.Count);
        }

        var collected = clock.Elapsed;
        var (files, bytes) = (0, 0L);
        foreach (var file in builder.Finish())
        {
            files++;
            bytes += file.Bytes.Length;
            if (output is not null)
                Write(Path.Combine(output, file.Path), file.Bytes.Span);
        }

        return new IndexFigures(articles, collected, clock.Elapsed, files, bytes, Process.GetCurrentProcess().PeakWorkingSet64);
    }

    private static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }
}

/// <summary>What one run took and gave.</summary>
/// <param name="Articles">Articles indexed.</param>
/// <param name="Collected">Time until all editions were handed over.</param>
/// <param name="Total">Time until the last file was there.</param>
/// <param name="Files">Files of the index.</param>
/// <param name="Bytes">Bytes of them.</param>
/// <param name="PeakBytes">Largest resident size of the process.</param>
internal sealed record IndexFigures(int Articles, TimeSpan Collected, TimeSpan Total, int Files, long Bytes, long PeakBytes);
