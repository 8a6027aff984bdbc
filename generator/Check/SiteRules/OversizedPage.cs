using System.Globalization;

namespace Archive.Check;

/// <summary>Pages that take long on a slow line.</summary>
internal sealed class OversizedPage() : SiteFileRule(
    "oversized-page",
    Severity.Warning,
    "A page's HTML has more than 500,000 bytes: it takes long on a slow line, and its tree fills a small device.")
{
    private const int MostBytes = 500_000;

    public override IEnumerable<Finding> Check(CheckedFile file) => file.Document is not null && file.Size > MostBytes
        ? [At(file, element: null, string.Create(CultureInfo.InvariantCulture, $"a page of {file.Size:N0} bytes; at most {MostBytes:N0} are well"))]
        : [];
}
