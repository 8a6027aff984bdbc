using Archive.Model;

namespace Archive.Content;

/// <summary>What the place of a file in content/ says that its page is.</summary>
/// <param name="NewspaperId">The newspaper's folder.</param>
/// <param name="EditionKey">The edition's folder: <c>2021-10-23_2</c>.</param>
/// <param name="Label">The file's name.</param>
internal sealed record PagePlace(string NewspaperId, string EditionKey, string Label)
{
    public static PagePlace Of(Page page) => new(page.Edition.NewspaperId, page.Edition.Key, page.Label);
}
