namespace Archive.Check;

/// <summary>Addresses of files that are not there.</summary>
internal sealed class DeadLink() : ReferenceRule(
    "dead-link",
    Severity.Error,
    "An address in a page, a style sheet, a feed, a site map or _redirects leads to a file that the site does not have. A folder is asked for its index.html.")
{
    protected override string? Wrong(CheckedFile file, Reference reference) =>
        reference is { Target: { Kind: TargetKind.Site, Path: var path }, IsThere: false } ? $"leads to no file: there is no {path}" : null;
}
