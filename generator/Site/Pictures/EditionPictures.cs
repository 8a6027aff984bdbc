namespace Archive.Site;

/// <summary>The pictures of one edition, found by name and by the page that they show.</summary>
internal sealed class EditionPictures
{
    public static readonly EditionPictures None = new([]);

    private readonly Dictionary<string, Picture> _byName = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Picture> _byLabel = new(StringComparer.Ordinal);

    public EditionPictures(IEnumerable<Picture> pictures)
    {
        foreach (var picture in pictures)
        {
            _byName.TryAdd(picture.Name, picture);
            if (Picture.LabelOf(picture.Name) is { } label)
                _byLabel.TryAdd(label, picture);
        }
    }

    public Picture? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The image of a whole page.</summary>
    public Picture? OfPage(string label) => _byLabel.GetValueOrDefault(label);
}
