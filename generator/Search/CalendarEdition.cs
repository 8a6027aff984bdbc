using Archive.Model;

namespace Archive.Search;

/// <summary>What the calendar of the search files says of one edition.</summary>
internal sealed record CalendarEdition(EditionKey Key, IReadOnlyList<CalendarPage> Pages)
{
    public int ArticleCount { get; } = Pages.Sum(page => page.ArticleCount);

    /// <summary>The year in which it appeared, or that it is uncertain.</summary>
    public string Year => Key.Date is var date && date.FirstDay.Year == date.LastDay.Year ? date.Year : "uncertain";

    public static CalendarEdition Of(Edition edition) => new(edition.Key, [.. edition.Pages.Select(CalendarPage.Of)]);
}

/// <summary>A page of it.</summary>
/// <param name="Label">As printed.</param>
/// <param name="Sequence">Its place in the edition.</param>
/// <param name="ArticleCount">Articles on it.</param>
/// <param name="ArticleIds">Their ids in order; null when these are 1, 2, 3 …</param>
internal sealed record CalendarPage(string Label, int Sequence, int ArticleCount, IReadOnlyList<int>? ArticleIds)
{
    public static CalendarPage Of(Page page)
    {
        int[] ids = [.. page.Articles.Select(article => article.Id)];
        return new CalendarPage(page.Label, page.Sequence, ids.Length, ids.SequenceEqual(Enumerable.Range(1, ids.Length)) ? null : ids);
    }
}
