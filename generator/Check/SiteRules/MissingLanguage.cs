namespace Archive.Check;

/// <summary>Pages that do not say in which language they are.</summary>
internal sealed class MissingLanguage() : SiteFileRule(
    "missing-language",
    Severity.Error,
    "The <html> of a page has no lang: voices, hyphenation and the choice of glyphs for Han characters go by it.")
{
    public override IEnumerable<Finding> Check(CheckedFile file) =>
        file.Document is { } document && string.IsNullOrWhiteSpace(document.DocumentElement.GetAttribute("lang")) ? [At(file, document.DocumentElement, "a page without a language")] : [];
}
