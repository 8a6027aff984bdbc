namespace Archive.Site;

/// <summary>A page of a book, and what the book's navigation says of it.</summary>
/// <param name="FileName">Its name beside the other pages of its edition.</param>
/// <param name="Name">第A4版 要闻.</param>
/// <param name="Label">The printed label, for the list of printed pages; null when nobody knows it.</param>
/// <param name="Articles">Its articles in order: the ids of their elements, and what they are called.</param>
/// <param name="Document">Its bytes.</param>
internal sealed record EpubPage(string FileName, string Name, string? Label, IReadOnlyList<(string Id, string Title)> Articles, ReadOnlyMemory<byte> Document)
{
    /// <summary>The id of the mark where the printed page begins.</summary>
    public const string BreakId = "page";
}

/// <summary>An edition in a book.</summary>
/// <param name="Folder">The folder of its pages and pictures.</param>
/// <param name="Name">Its date in words.</param>
/// <param name="Edition">Which edition.</param>
/// <param name="Pages">Its pages in order.</param>
/// <param name="Pictures">The pictures that they show.</param>
internal sealed record EpubEdition(string Folder, string Name, Model.EditionKey Edition, IReadOnlyList<EpubPage> Pages, IReadOnlyList<EpubPicture> Pictures)
{
    /// <summary>The pages whose printed labels are known, with their labels: in a book of several editions with the date, as labels come back.</summary>
    public IEnumerable<(string Label, EpubPage Page)> Printed(bool isAlone) =>
        Pages.Where(page => page.Label is not null).Select(page => (isAlone ? page.Label! : $"{Edition.Key} {page.Label}", page));
}
