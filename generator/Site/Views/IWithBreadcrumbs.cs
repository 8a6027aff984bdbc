namespace Archive.Site;

/// <summary>A page below the home page: the bar over it says where it is.</summary>
internal interface IWithBreadcrumbs
{
    /// <summary>The places from the home page down to this one.</summary>
    IReadOnlyList<LinkView> Breadcrumbs { get; }
}
