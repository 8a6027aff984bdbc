using Archive.Model;

namespace Archive.Site;

/// <summary>
/// An author as a citation names one. Latin names of two and more words are taken apart into given and family name; all
/// others, Chinese ones among them, and those of organisations stay as they are printed.
/// </summary>
/// <param name="Name">The name as printed, in one line.</param>
/// <param name="Family">The family name with its particles; null where the name is not taken apart.</param>
/// <param name="Given">The given names.</param>
internal sealed record CitedPerson(string Name, string? Family = null, string? Given = null)
{
    private static readonly string[] Organisations =
        ["press", "agency", "news", "service", "services", "bureau", "staff", "office", "department", "committee", "board", "times", "reuters", "desk"];

    private static readonly string[] Suffixes = ["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"];

    /// <summary>Family name first, as in a list: Roe, Jane.</summary>
    public string Inverted => Family is null ? Name : $"{Family}, {Given}";

    /// <summary>The authors of an article in printed order: who wrote it, else whose pictures it is made of.</summary>
    public static IReadOnlyList<CitedPerson> AuthorsOf(Article article, ValueList<Contributor> people)
    {
        if (article.Byline is null && article.Kind != ArticleKind.Photo)
            return [];
        var authors = new List<CitedPerson>(people.Count);
        Add(people, authors, IsWriter);
        if (authors.Count == 0)
            Add(people, authors, IsArtist);
        return authors;
    }

    /// <summary>A name, taken apart where that is safe.</summary>
    public static CitedPerson Of(string printed)
    {
        var name = OneLine.Of(printed);
        if (name.Length == 0 || !char.IsAsciiLetter(name[0]) || !name.Contains(' ', StringComparison.Ordinal))
            return new CitedPerson(name);
        var words = name.Split(' ');
        if (!words.All(IsPartOfName) || words.Any(word => Organisations.Contains(word, StringComparer.OrdinalIgnoreCase)))
            return new CitedPerson(name);
        var end = words.Length;
        while (end > 2 && Suffixes.Contains(words[end - 1], StringComparer.Ordinal))
            end--;
        var start = end - 1;
        while (start > 1 && char.IsAsciiLetterLower(words[start - 1][0]))
            start--;
        var given = string.Join(' ', words[..start]);
        return new CitedPerson(name, string.Join(' ', words[start..end]), end == words.Length ? given : $"{given}, {string.Join(' ', words[end..])}");
    }

    /// <summary>The initials of the given names: J. M., or J M.</summary>
    public string Initials(string stop) => string.Join(
        ' ',
        Given!.Split(' ').Select(word => char.IsLetter(word[0]) && !Suffixes.Contains(word, StringComparer.Ordinal) ? $"{char.ToUpperInvariant(word[0])}{stop}" : word).Select(word => word.TrimEnd(',')));

    private static void Add(ValueList<Contributor> people, List<CitedPerson> authors, Func<ContributorRole, bool> isAuthor)
    {
        foreach (var person in people)
        {
            if (isAuthor(person.Role) && Of(person.Name) is { Name.Length: > 0 } author && !authors.Contains(author))
                authors.Add(author);
        }
    }

    private static bool IsWriter(ContributorRole role) =>
        role is ContributorRole.Author or ContributorRole.Reporter or ContributorRole.Correspondent or ContributorRole.Writer;

    private static bool IsArtist(ContributorRole role) => role is ContributorRole.Photographer or ContributorRole.Graphics;

    private static bool IsPartOfName(string word) => word.Length > 0 && word.All(c => (char.IsLetter(c) && c < '\u0250') || c is '.' or '\'' or '’' or '-');
}
