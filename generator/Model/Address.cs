namespace Archive.Model;

/// <summary>
/// The site's permanent addresses, as paths below its root. They come from newspaper id, edition key, page label and
/// article id alone, never from a title or an order.
/// </summary>
public static class Address
{
    public const string Home = "index.html";

    public const string SearchPage = "search/index.html";

    public const string NotFound = "404.html";

    public static string Newspaper(string newspaperId) => $"{newspaperId}/index.html";

    public static string Edition(EditionKey edition) => $"{edition.NewspaperId}/{edition.Key}/index.html";

    public static string Page(EditionKey edition, string label) => $"{edition.NewspaperId}/{edition.Key}/{label}.html";

    public static string Twin(EditionKey edition, string label) => $"{edition.NewspaperId}/{edition.Key}/{label}.json";

    public static string Article(EditionKey edition, string label, int id) => $"{edition.NewspaperId}/{edition.Key}/{label}-{id}.html";

    /// <summary>
    /// The link from one file of the site to another, percent-encoded, relative, so that the site works at any depth and
    /// from a disk. A link to the file itself is its own name.
    /// </summary>
    public static string Relative(string from, string to)
    {
        var source = from.Split('/');
        var target = to.Split('/');
        var shared = 0;
        while (shared < source.Length - 1 && shared < target.Length - 1 && source[shared] == target[shared])
            shared++;
        var up = Enumerable.Repeat("..", source.Length - 1 - shared);
        return string.Join('/', up.Concat(target[shared..].Select(Uri.EscapeDataString)));
    }

    /// <summary>The way from a file of the site up to its root: empty at the root, else <c>../</c> repeated.</summary>
    public static string Root(string from) => string.Concat(Enumerable.Repeat("../", from.Count(c => c == '/')));
}
