namespace Archive.Site;

/// <summary>An article of a contributor.</summary>
/// <param name="Edition">Where it was printed.</param>
/// <param name="Credit">What the person did for which article.</param>
internal sealed record CreditedArticle(ListedEdition Edition, Credit Credit);
