using Archive.Model;
using Archive.Site;

namespace Archive.Build;

/// <summary>The pages that say what there is of each newspaper, and what is missing.</summary>
internal static class HoldingsPages
{
    /// <summary>The pages, each with what it is made from.</summary>
    /// <param name="newspapers">The newspapers of the archive, by id.</param>
    /// <param name="outlines">Its editions, in archive order.</param>
    /// <param name="inputs">What files are made from.</param>
    public static IEnumerable<(string Path, Fingerprint MadeFrom, Func<HoldingsViews, HoldingsView> View)> Of(IEnumerable<Newspaper> newspapers, IReadOnlyCollection<EditionOutline> outlines, SiteInputs inputs)
    {
        var editions = outlines.ToLookup(outline => outline.Key.NewspaperId, StringComparer.Ordinal);
        var all = new List<(NewspaperHoldings Holdings, Fingerprint MadeFrom)>();
        foreach (var newspaper in newspapers)
        {
            var own = editions[newspaper.Id].ToList();
            all.Add((NewspaperHoldings.Of(newspaper, own), inputs.OfList([inputs.Of(newspaper), .. own.SelectMany(PartsOf)])));
        }

        yield return (Address.Holdings, inputs.OfList(all.Select(one => (object)one.MadeFrom)), views => views.All([.. all.Select(one => one.Holdings)]));
        foreach (var (holdings, madeFrom) in all)
        {
            var years = editions[holdings.Newspaper.Id].Where(edition => edition.Key.Date.ExactDay is not null).Select(edition => edition.Key.Date.Year).ToHashSet(StringComparer.Ordinal);
            yield return (Address.HoldingsOf(holdings.Newspaper.Id), madeFrom, views => views.Of(holdings, years));
        }
    }

    /// <summary>What they show of an edition that its entry in other lists does not have.</summary>
    public static IEnumerable<object> FlagsOf(EditionOutline edition) => edition.Flags.SelectMany(flag => new object[] { flag.Code, flag.Count }).Prepend(edition.Flags.Count);

    private static IEnumerable<object> PartsOf(EditionOutline edition) => [edition.Key.Date.Text, edition.Key.Number, edition.Pages.Count, edition.ArticleCount, .. FlagsOf(edition)];
}
