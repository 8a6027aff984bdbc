namespace Archive.Check;

/// <summary>Files that programs cannot read.</summary>
internal sealed class BrokenFile() : SiteFileRule(
    "broken-file",
    Severity.Error,
    "A JSON twin, a feed, a site map or the data in a page cannot be parsed, or a file of the site cannot be read.")
{
    public override IEnumerable<Finding> Check(CheckedFile file) => file.Faults.Select(fault => new Finding(this, fault.File, fault.Line, fault.Message));
}
