using Archive.Model;
using Archive.Site;

namespace Archive.Build;

/// <summary>The sections of the newspapers, with their pages by year. Names that make one address are one section.</summary>
internal sealed class SectionIndex
{
    public SectionIndex(IReadOnlyList<ListedEdition> editions, IReadOnlyList<EditionOutline> outlines)
    {
        var sections = new Dictionary<(string NewspaperId, string Slug), (Newspaper Newspaper, string Name, SortedDictionary<string, List<ListedPage>> Years)>();
        var slugs = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < editions.Count; i++)
        {
            foreach (var page in outlines[i].Pages.Where(page => !string.IsNullOrWhiteSpace(page.Section)))
            {
                var edition = editions[i];
                if (!slugs.TryGetValue(page.Section!, out var slug))
                    slugs.Add(page.Section!, slug = Slug.Of(page.Section!));
                if (!sections.TryGetValue((edition.Newspaper.Id, slug), out var section))
                    sections.Add((edition.Newspaper.Id, slug), section = (edition.Newspaper, page.Section!, new(StringComparer.Ordinal)));
                if (!section.Years.TryGetValue(edition.Year, out var pages))
                    section.Years.Add(edition.Year, pages = []);
                pages.Add(new ListedPage(edition, page.Label, page.ArticleCount));
            }
        }

        All =
        [
            .. from section in sections.OrderBy(section => section.Key.NewspaperId, StringComparer.Ordinal).ThenBy(section => section.Key.Slug, StringComparer.Ordinal)
               select new ListedSection(section.Value.Newspaper, section.Value.Name, section.Key.Slug, [.. section.Value.Years.Select(year => (year.Key, (IReadOnlyList<ListedPage>)year.Value))]),
        ];
    }

    /// <summary>All sections.</summary>
    public IReadOnlyList<ListedSection> All { get; }

    /// <summary>The newspapers that have sections, with their names.</summary>
    public IEnumerable<(Newspaper Newspaper, IReadOnlyList<string> Names)> Newspapers =>
        All.GroupBy(section => section.Newspaper.Id, StringComparer.Ordinal).Select(of => (of.First().Newspaper, (IReadOnlyList<string>)[.. of.Select(section => section.Name)]));
}

/// <summary>A section of a newspaper.</summary>
/// <param name="Newspaper">The newspaper.</param>
/// <param name="Name">As first printed.</param>
/// <param name="Slug">The name in addresses.</param>
/// <param name="Years">Its pages by year, in archive order.</param>
internal sealed record ListedSection(Newspaper Newspaper, string Name, string Slug, IReadOnlyList<(string Year, IReadOnlyList<ListedPage> Pages)> Years);
