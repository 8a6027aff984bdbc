using Archive.Content;
using Archive.Model;

namespace Archive.Check;

/// <summary>An edition as rules see it: what its pages say, and the files in which they say it.</summary>
/// <param name="Edition">The pages without faults.</param>
/// <param name="Files">All its files.</param>
/// <param name="Pages">The same pages, in sequence, with their texts.</param>
internal sealed record CheckedEdition(Edition Edition, EditionFiles Files, IReadOnlyList<CheckedPage> Pages)
{
    /// <summary>Whether there is a file of a page, be it one that cannot be read.</summary>
    public bool HasPage(string label) => Files.Pages.Any(page => Path.GetFileNameWithoutExtension(page.AsSpan()).Equals(label, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether there is a picture of a page, named by its label.</summary>
    public bool HasPictureOf(string label) =>
        Files.Images.Any(image => Path.GetFileNameWithoutExtension(image.AsSpan()).SequenceEqual(label));

    /// <summary>Whether there is a picture of this name below the edition's folder: <c>images/A4.jpg</c>.</summary>
    public bool HasPicture(string name) => Files.Images.Contains(name, StringComparer.Ordinal);
}

/// <summary>A page with the text of its file.</summary>
/// <param name="page">What it says.</param>
/// <param name="file">Its file as the user named it.</param>
/// <param name="text">The file's text.</param>
internal sealed class CheckedPage(Page page, string file, string text)
{
    private PageLines? _lines;

    public Page Page => page;

    public string File => file;

    /// <summary>The text of the file, as it is.</summary>
    public string Text => text;

    /// <summary>Where things stand in it. Few pages are asked, so they are found when the first is asked for.</summary>
    public PageLines Lines => _lines ??= PageLines.Of(text);

    /// <summary>The lines below the front matter, with their numbers in the file.</summary>
    public IEnumerable<(int Number, string Text)> BodyLines()
    {
        var parts = PageText.Split(text);
        var first = parts.Lines.Length - parts.Body.Length + 1;
        return parts.Body.Select((line, place) => (first + place, line));
    }

    /// <summary>The articles with their places on the page.</summary>
    public IEnumerable<(Article Article, int Place)> Articles => page.Articles.Select((article, place) => (article, place));
}
