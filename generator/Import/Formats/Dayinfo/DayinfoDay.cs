namespace Archive.Import;

/// <summary>What a file says of its day.</summary>
/// <param name="Newspaper">报名.</param>
/// <param name="Date">In ISO form.</param>
/// <param name="Furniture">年期 and 期数 as printed.</param>
/// <param name="Pictures">The pictures of its pages by the pages' labels.</param>
internal sealed record DayinfoDay(string? Newspaper, string? Date, IReadOnlyList<string> Furniture, IReadOnlyList<(string? Label, string Picture)> Pictures)
{
    private readonly Dictionary<string, string> _byLabel = Pictures.Where(picture => picture.Label is not null).DistinctBy(picture => picture.Label, StringComparer.Ordinal).ToDictionary(picture => picture.Label!, picture => picture.Picture, StringComparer.Ordinal);

    /// <summary>The picture of a page: the one with its label, or the only one that there is.</summary>
    public string? PictureOf(string? label) =>
        label is not null && _byLabel.TryGetValue(label, out var picture) ? picture : Pictures.Count == 1 && Pictures[0].Label is null ? Pictures[0].Picture : null;
}
