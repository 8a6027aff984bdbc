using Archive.Publish;

namespace Archive.Check;

/// <summary>Addresses that were published and are gone.</summary>
internal sealed class AddressDied() : WholeSiteRule(
    "address-died",
    Severity.Error,
    "A page of the manifest that --previous names is gone, and content/redirects.yml neither leads on nor says that it was withdrawn: every link to it is dead.")
{
    public override IEnumerable<Finding> Check(CheckedSite site) => site.Previous is { } manifest
        ? DeployManifest.Read(manifest)
            .Where(file => PermanentAddress.Is(file.Path) && !site.Has(file.Path))
            .Select(file => new Finding(this, site.FileOf(file.Path), Line: null, $"was published and is gone; add it to content/redirects.yml, such as '{file.Path}: {PermanentAddress.Nearest(file.Path, site.Has)}'"))
        : [];
}
