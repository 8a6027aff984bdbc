using AngleSharp.Dom;

namespace Archive.Check;

/// <summary>Two places with one name.</summary>
internal sealed class DuplicateId() : SiteFileRule(
    "duplicate-id",
    Severity.Error,
    "Two elements of a page have one id: links, labels and scripts find the first alone.")
{
    public override IEnumerable<Finding> Check(CheckedFile file)
    {
        var first = new Dictionary<string, IElement>(StringComparer.Ordinal);
        return file.Document is null ? [] :
        [
            .. file.Document.All
                .Where(element => element.Id is { Length: > 0 } id && !first.TryAdd(id, element))
                .Select(element => At(file, element, $"the id '{element.Id}' stands at line {first[element.Id!].Line()} too")),
        ];
    }
}
