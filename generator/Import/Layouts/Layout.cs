namespace Archive.Import;

/// <summary>How a delivery names its files.</summary>
/// <param name="Name">As the command line has it; of a pattern of the user's own, the pattern.</param>
/// <param name="Description">For a person.</param>
/// <param name="Pattern">What the paths look like.</param>
/// <param name="Shape">The shape of its files, where the layout says it.</param>
internal sealed record Layout(string Name, string Description, PathPattern Pattern, string? Shape = null)
{
    /// <summary>The layouts that have names, the narrower first.</summary>
    public static IReadOnlyList<Layout> Named { get; } =
    [
        Known("articles", "one file an article, YYYYMMDD/YYYYMMDD-PP-AA.txt", "{date:yyyyMMdd}/{date:yyyyMMdd}-{page}-{order}.txt", Import.Shape.ArticleFile),
        Known("years", "one file a page, YYYY年/YYYY年M月/YYYYMMDD/YYYYMMDD-PP.txt", "{date:yyyy年}/{date:yyyy年M月}/{date:yyyyMMdd}/{date:yyyyMMdd}-{page}.txt"),
        Known("pages", "one file a page, YYYYMMDD/YYYYMMDD-PP.txt", "{date:yyyyMMdd}/{date:yyyyMMdd}-{page}.txt"),
    ];

    public static string Names { get; } = string.Join(", ", Named.Select(layout => layout.Name));

    /// <summary>The layout of a name or a pattern; null, with what is wrong, when it is neither.</summary>
    public static Layout? Parse(string text, out string? wrong)
    {
        wrong = null;
        if (Named.FirstOrDefault(layout => layout.Name == text) is { } known)
            return known;
        if (!text.AsSpan().ContainsAny('{', '}', '/'))
        {
            wrong = $"found '{text}'; expected one of {Names}, or a pattern such as {{newspaper}}/{{date:yyyy-MM-dd}}/{{page}}.txt";
            return null;
        }

        var pattern = PathPatternParser.Parse(text, out var fault);
        wrong = fault?.ToString();
        return pattern is null ? null : new Layout(text, text, pattern);
    }

    /// <summary>
    /// The layout that every one of the paths fits, when there is one; else null. <paramref name="nearest"/> is then the one that most of
    /// them fit, if any, with a path that does not.
    /// </summary>
    public static Layout? Recognize(IReadOnlyList<string> paths, out (Layout Layout, int Fitting, string Other)? nearest)
    {
        nearest = null;
        foreach (var layout in Named)
        {
            var others = paths.Where(path => layout.Pattern.Read(path) is (null, null)).ToList();
            if (others.Count == 0 && paths.Count > 0)
                return layout;
            if (paths.Count - others.Count > (nearest?.Fitting ?? 0))
                nearest = (layout, paths.Count - others.Count, others[0]);
        }

        return null;
    }

    private static Layout Known(string name, string description, string pattern, string? shape = null) =>
        new(name, description, PathPatternParser.Parse(pattern, out _)!, shape);
}
