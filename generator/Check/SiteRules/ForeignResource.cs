namespace Archive.Check;

/// <summary>What a page asks of others.</summary>
internal sealed class ForeignResource() : ReferenceRule(
    "foreign-resource",
    Severity.Error,
    "A page or a style sheet loads a script, a style, a picture, a font or a frame from outside the site, where they learn of each reader. Put the file into the site.")
{
    protected override string? Wrong(CheckedFile file, Reference reference) =>
        reference is { Target.Kind: TargetKind.Elsewhere, Use: ReferenceUse.Load } ? "is loaded from outside the site" : null;
}
