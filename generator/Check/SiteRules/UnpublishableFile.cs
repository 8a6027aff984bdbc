namespace Archive.Check;

/// <summary>What no host takes.</summary>
internal sealed class UnpublishableFile() : WholeSiteRule(
    "unpublishable-file",
    Severity.Error,
    "A link, or a name that is no part of an address, lies in the site: archive publish-plan refuses it.")
{
    public override IEnumerable<Finding> Check(CheckedSite site) => site.Faults.Select(fault => new Finding(this, fault.File, fault.Line, fault.Message));
}
