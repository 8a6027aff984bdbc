using Archive.Model;

namespace Archive.Build;

/// <summary>A page of content/ and what it says of the files that it was imported from.</summary>
/// <param name="File">The page's file.</param>
/// <param name="Source">Its source.</param>
internal sealed record SourcedPage(string File, PageSource Source);
