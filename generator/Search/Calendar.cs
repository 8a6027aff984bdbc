using System.Globalization;
using Archive.Model;

namespace Archive.Search;

/// <summary>
/// The files that tell whose article a number is. Articles are numbered in archive order, so counts are enough. <c>editions.bin</c> has one short
/// row an edition, for dates and newspapers; the files of <c>calendar/</c> have the pages of some editions each, for addresses.
/// </summary>
internal static class Calendar
{
    /// <summary>A file of pages ends with the edition with which it has at least so many editions and articles: calendar.js finds the files by the same rule.</summary>
    private const int LeastEditions = 64;
    private const int LeastArticles = 2048;

    /// <summary>The files, in a segment's folder.</summary>
    public static IEnumerable<SiteFile> Files(IReadOnlyList<EditionOutline> editions, string folder)
    {
        yield return new SiteFile($"{folder}/editions.bin", Editions(editions));
        for (var (start, number) = (0, 0); start < editions.Count; number++)
        {
            var (end, articles) = (start, 0);
            while (end < editions.Count && (end - start < LeastEditions || articles < LeastArticles))
                articles += editions[end++].ArticleCount;
            yield return new SiteFile(string.Create(CultureInfo.InvariantCulture, $"{folder}/calendar/{number}.bin"), Pages([.. editions.Skip(start).Take(end - start)]));
            start = end;
        }
    }

    private static byte[] Editions(IReadOnlyList<EditionOutline> editions)
    {
        var bytes = new ByteWriter();
        bytes.Write(editions.Count);
        var heads = new EditionHeads(bytes, editions);
        foreach (var edition in editions)
        {
            heads.Write(edition.Key);
            bytes.Write(edition.ArticleCount);
        }

        return bytes.ToArray();
    }

    private static byte[] Pages(IReadOnlyList<EditionOutline> editions)
    {
        var bytes = new ByteWriter();
        bytes.Write(editions.Count);
        var heads = new EditionHeads(bytes, editions);
        var labels = new List<string>();
        var layouts = new Dictionary<string, List<(string, int)>>(StringComparer.Ordinal);
        foreach (var edition in editions)
        {
            heads.Write(edition.Key);
            var layout = edition.Pages.Select(page => (page.Label, page.Sequence)).ToList();
            if (layouts.TryGetValue(edition.Key.NewspaperId, out var before) && before.SequenceEqual(layout))
                bytes.Write(0);
            else
                WriteLayout(bytes, layout, labels);
            layouts[edition.Key.NewspaperId] = layout;
            foreach (var page in edition.Pages)
                WriteIds(bytes, page);
        }

        return bytes.ToArray();
    }

    private static void WriteLayout(ByteWriter bytes, List<(string Label, int Sequence)> layout, List<string> labels)
    {
        bytes.Write(layout.Count + 1);
        foreach (var (label, sequence) in layout)
        {
            var known = labels.IndexOf(label);
            bytes.Write(known < 0 ? labels.Count : known);
            if (known < 0)
            {
                bytes.Write(label);
                labels.Add(label);
            }

            bytes.Write(sequence);
        }
    }

    private static void WriteIds(ByteWriter bytes, PageOutline page)
    {
        bytes.Write(page.ArticleCount * 2 + (page.ArticleIds is null ? 0 : 1));
        foreach (var id in page.ArticleIds ?? [])
            bytes.Write(id);
    }
}
