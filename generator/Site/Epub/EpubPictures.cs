namespace Archive.Site;

/// <summary>A picture as it lies in a book, beside the pages of its edition.</summary>
/// <param name="Name">Its name in content/, below the edition's folder: <c>images/A4.jpg</c>.</param>
/// <param name="FileName">Its name in the book, of letters that every reading system takes.</param>
/// <param name="MediaType">JPEG or PNG: what every reading system shows.</param>
internal sealed record EpubPicture(string Name, string FileName, string MediaType);

/// <summary>The pictures of an edition that can be in a book; notes which are shown.</summary>
internal sealed class EpubPictures(IReadOnlyList<EpubPicture> pictures)
{
    private readonly Dictionary<string, EpubPicture> _byName = pictures.ToDictionary(picture => picture.Name, StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>Those that are shown, in order.</summary>
    public IReadOnlyList<EpubPicture> Used => [.. pictures.Where(picture => _used.Contains(picture.Name))];

    /// <summary>A picture that is shown from now on; null when the book cannot have it.</summary>
    public EpubPicture? Use(string name)
    {
        if (!_byName.TryGetValue(name, out var picture))
            return null;
        _used.Add(name);
        return picture;
    }

    /// <summary>The picture of a whole page, shown from now on; null when there is none.</summary>
    public EpubPicture? UsePage(string label) => pictures.FirstOrDefault(picture => Picture.LabelOf(picture.Name) == label) is { } found ? Use(found.Name) : null;
}
