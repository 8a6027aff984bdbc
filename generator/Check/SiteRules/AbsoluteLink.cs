using Archive.Model;

namespace Archive.Check;

/// <summary>Addresses within the site that hold in one place alone.</summary>
internal sealed class AbsoluteLink() : ReferenceRule(
    "absolute-link",
    Severity.Warning,
    "An address within the site begins with a slash or with the site's own host. Only a relative one holds below any path, in a preview and on a disk; 404.html, which is shown anywhere, may have others.")
{
    protected override string? Wrong(CheckedFile file, Reference reference) =>
        file.Path != Address.NotFound && reference is { Target.IsAbsolute: true, Use: ReferenceUse.Link or ReferenceUse.Load or ReferenceUse.Send } ? "is not relative" : null;
}
