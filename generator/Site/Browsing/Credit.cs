using Archive.Model;

namespace Archive.Site;

/// <summary>That a person has contributed to an article.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Roles">What the person did, each role a bit: 1 shifted by its <see cref="ContributorRole"/>.</param>
/// <param name="PageLabel">The page that the article stands on.</param>
/// <param name="ArticleId">Its id there.</param>
/// <param name="Title">What the article is called; null when nothing of it is printed.</param>
internal sealed record Credit(string Name, int Roles, string PageLabel, int ArticleId, string? Title)
{
    /// <summary>The credits of an edition, as printed; a person once an article.</summary>
    public static IEnumerable<Credit> Of(Edition edition)
    {
        foreach (var page in edition.Pages)
        {
            foreach (var article in page.Articles)
            {
                var people = article.Contributors;
                for (var i = 0; i < people.Count; i++)
                {
                    var name = people[i].Name;
                    if (people.Take(i).Any(before => before.Name == name))
                        continue;
                    var roles = people.Skip(i).Where(other => other.Name == name).Aggregate(0, (bits, person) => bits | (1 << (int)person.Role));
                    yield return new Credit(name, roles, page.Label, article.Id, ArticleTitle.Of(article));
                }
            }
        }
    }
}
