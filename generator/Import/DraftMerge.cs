using Archive.Model;

namespace Archive.Import;

/// <summary>Puts the parts of a page together that came in files of their own: articles in order, teasers, furniture, and one source that names all files.</summary>
internal static class DraftMerge
{
    /// <summary>The page of its parts, which are two or more and in the order in which their files were given.</summary>
    public static DraftPage Merge(IReadOnlyList<DraftPage> parts)
    {
        var ordered = parts.OrderBy(part => part.Order ?? int.MaxValue).ToList();
        var articles = new List<Article>();
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var article in ordered.SelectMany(part => part.Articles))
        {
            var id = articles.Count + 1;
            var flags = article.Review.Where(flag => !IsSaid(flag, articles)).ToList();
            if (!firsts.TryAdd(Whole(article), id))
                flags.Add(new ReviewFlag(ReviewCodes.ArticleRepeated, $"article {firsts[Whole(article)]} of the page, from another file, says the same", Line: null));
            articles.Add(article with { Id = id, Review = [.. flags] });
        }

        return ordered[0] with
        {
            Section = ordered.Select(part => part.Section).FirstOrDefault(section => section is not null),
            Sequence = ordered.Select(part => part.Sequence).FirstOrDefault(sequence => sequence is not null),
            Image = ordered.Select(part => part.Image).FirstOrDefault(image => image is not null),
            Source = Source(ordered),
            Articles = [.. articles],
            Teasers = [.. ordered.SelectMany(part => part.Teasers)],
            Furniture = [.. ordered.SelectMany(part => part.Furniture)],
            Order = null,
            Text = ordered.Exists(part => part.Text is null) ? null : string.Join('\n', ordered.Select(part => part.Text)),
        };
    }

    /// <summary>The source of a part that may get company: it names its file, so that the page knows it again among others.</summary>
    public static DraftPage Alone(DraftPage part) =>
        part.Source.Files.Count > 0 ? part : part with { Source = part.Source with { Files = [part.Source.File] } };

    /// <summary>What nobody knows of the page, or what differs, is said once.</summary>
    private static bool IsSaid(ReviewFlag flag, List<Article> articles) =>
        flag.Code is ReviewCodes.FactMissing or ReviewCodes.FactConflict && articles.Count > 0 && articles[0].Review.Contains(flag);

    private static string Whole(Article article) => string.Join('\n', article.Blocks.Select(block => block.Text).Prepend(article.Headline));

    private static PageSource Source(IReadOnlyList<DraftPage> parts)
    {
        var sources = parts.Select(part => part.Source).Distinct().ToList();
        var files = sources.SelectMany(source => source.Files.Count > 0 ? source.Files : [source.File]).Distinct(StringComparer.Ordinal).ToList();
        var hash = PageSource.HashOf(sources.Select(source => (source.File, source.Sha256)));
        return new PageSource(Shared(files), hash, sources[0].Shape) { Files = [.. files] };
    }

    /// <summary>20211023-01-*.txt: what the names share at both ends, without half numbers.</summary>
    private static string Shared(List<string> names)
    {
        var (first, start, end) = (names[0], names[0].Length, names[0].Length);
        if (names.Count == 1)
            return first;
        foreach (var name in names.Skip(1))
        {
            start = Math.Min(start, first.AsSpan().CommonPrefixLength(name));
            end = Math.Min(end, CommonEnd(first, name));
        }

        end = Math.Min(end, names.Min(name => name.Length) - start);
        while (start > 0 && (char.IsAsciiDigit(first[start - 1]) || char.IsHighSurrogate(first[start - 1])))
            start--;
        while (end > 0 && (char.IsAsciiDigit(first[^end]) || char.IsLowSurrogate(first[^end])))
            end--;
        return $"{first[..start]}*{first[^end..]}";
    }

    private static int CommonEnd(string one, string other)
    {
        var length = 0;
        while (length < one.Length && length < other.Length && one[^(length + 1)] == other[^(length + 1)])
            length++;
        return length;
    }
}
