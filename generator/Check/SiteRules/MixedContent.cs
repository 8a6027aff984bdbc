namespace Archive.Check;

/// <summary>What goes over the wire for all to read and to change.</summary>
internal sealed class MixedContent() : ReferenceRule(
    "mixed-content",
    Severity.Error,
    "Something is loaded, or a form is sent, over http: anyone on the way can read and change it, and a browser blocks it on a page that came over https.")
{
    private const string Unsafe = "http:";

    protected override string? Wrong(CheckedFile file, Reference reference) =>
        reference.Use is ReferenceUse.Load or ReferenceUse.Send && reference.Address.AsSpan().TrimStart().StartsWith(Unsafe, StringComparison.OrdinalIgnoreCase) ? "goes over http" : null;
}
