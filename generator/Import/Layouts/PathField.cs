namespace Archive.Import;

/// <summary>A field of a pattern of paths, and what may stand for it in a path.</summary>
/// <param name="Name">As the pattern names it.</param>
/// <param name="Expression">A regular expression.</param>
internal sealed record PathField(string Name, string Expression)
{
    public const string Newspaper = "newspaper";
    public const string Date = "date";
    public const string Edition = "edition";
    public const string Page = "page";
    public const string Section = "section";
    public const string Order = "order";

    /// <summary>All fields but the date, whose format says what may stand for it.</summary>
    public static IReadOnlyList<PathField> All { get; } =
    [
        new(Newspaper, "[^/]+?"),
        new(Date, ""),
        new(Edition, "[0-9]{1,6}"),
        new(Page, @"[\p{L}\p{N}]+(?:[._][\p{L}\p{N}]+)*?"),
        new(Section, "[^/]+?"),
        new(Order, "[0-9]{1,6}"),
    ];

    public static string Names { get; } = string.Join(", ", All.Select(field => $"{{{field.Name}}}"));
}
