namespace Archive.Check;

/// <summary>Relative addresses that climb out of the site.</summary>
internal sealed class LinkLeavesSite() : ReferenceRule(
    "link-leaves-site",
    Severity.Error,
    "A relative address has more '..' than there are folders above its file: it leaves the site, and leads elsewhere in each place where the site is put.")
{
    protected override string? Wrong(CheckedFile file, Reference reference) => reference.Target.Kind == TargetKind.Above ? "leads above the site's root" : null;
}
