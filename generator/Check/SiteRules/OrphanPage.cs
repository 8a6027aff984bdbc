using Archive.Model;

namespace Archive.Check;

/// <summary>Pages that nobody finds by reading.</summary>
internal sealed class OrphanPage() : WholeSiteRule(
    "orphan-page",
    Severity.Note,
    "No link of another page leads to a page. Site maps and feeds do not count; nor are the first page, those for lost addresses, redirects, and pages with noindex meant.")
{
    private static readonly string[] Entrances = [Address.Home, Address.NotFound, Address.Offline];

    public override IEnumerable<Finding> Check(CheckedSite site) => site.PagesWithoutLink.Except(Entrances, StringComparer.Ordinal)
        .Select(path => new Finding(this, site.FileOf(path), Line: null, "a page to which no other leads"));
}
