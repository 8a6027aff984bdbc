namespace Archive.Check;

/// <summary>Pictures of which nothing is said to those who do not see them.</summary>
internal sealed class MissingAlternative() : SiteFileRule(
    "missing-alternative",
    Severity.Error,
    "A picture has no alt attribute, so that a screen reader reads its file name out. A picture that only adorns has an empty one.")
{
    public override IEnumerable<Finding> Check(CheckedFile file) => file.Document is { } document
        ? document.QuerySelectorAll("img:not([alt]), input[type=image i]:not([alt]), area[href]:not([alt])").Select(element => At(file, element, $"<{element.LocalName}> without alt"))
        : [];
}
