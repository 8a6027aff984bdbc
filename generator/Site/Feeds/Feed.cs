namespace Archive.Site;

/// <summary>The newest editions of the archive or of one newspaper, for those who follow it.</summary>
/// <param name="Title">What is followed.</param>
/// <param name="Language">Its language.</param>
/// <param name="HomeUrl">Its page.</param>
/// <param name="AtomUrl">The feed in the Atom format.</param>
/// <param name="JsonUrl">The feed as JSON.</param>
/// <param name="Entries">The editions, the newest first.</param>
internal sealed record Feed(string Title, string Language, string HomeUrl, string AtomUrl, string JsonUrl, IReadOnlyList<FeedEntry> Entries)
{
    /// <summary>When it last changed: the day of its newest edition, since a build knows no clock.</summary>
    public string Updated => Entries.Count > 0 ? Entries[0].Day : FeedEntry.TimeOf(DateOnly.MinValue);
}

/// <summary>An edition in a feed.</summary>
/// <param name="Newspaper">The newspaper's name.</param>
/// <param name="Title">Newspaper and date.</param>
/// <param name="Url">Its page.</param>
/// <param name="Summary">What leads it, and how large it is.</param>
/// <param name="Language">The newspaper's language.</param>
/// <param name="Day">The last day that its date may mean, as a time of RFC 3339.</param>
internal sealed record FeedEntry(string Newspaper, string Title, string Url, string Summary, string Language, string Day)
{
    public static string TimeOf(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) + "T00:00:00Z";
}
