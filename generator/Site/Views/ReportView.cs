namespace Archive.Site;

/// <summary>The link by which a reader reports an error in an article.</summary>
/// <param name="Href">Where it leads.</param>
/// <param name="Place">Where in it a script puts what the reader has selected; null when the pattern asks for nothing of that.</param>
internal sealed record ReportView(string Href, int? Place);
