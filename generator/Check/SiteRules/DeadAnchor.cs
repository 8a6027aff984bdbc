namespace Archive.Check;

/// <summary>Links to a place on a page that has no such place.</summary>
internal sealed class DeadAnchor() : WholeSiteRule(
    "dead-anchor",
    Severity.Error,
    "A link leads to a place of a page, of this one or another, that has no element with that id: readers come out at the top.")
{
    public override IEnumerable<Finding> Check(CheckedSite site) => site.Anchors.Dead()
        .Select(link => new Finding(this, site.FileOf(site.Paths[link.From]), link.Line, $"'#{link.Anchor}' leads to no place: {site.Paths[link.To]} has no such id"));
}
