namespace Archive.Check;

/// <summary>Pages without a name.</summary>
internal sealed class MissingTitle() : SiteFileRule(
    "missing-title",
    Severity.Error,
    "A page has no <title>, or an empty one: tabs, bookmarks and lists of results show its address instead.")
{
    public override IEnumerable<Finding> Check(CheckedFile file) =>
        file.Document is { } document && string.IsNullOrWhiteSpace(document.Title) ? [At(file, document.Head, "a page without a title")] : [];
}
