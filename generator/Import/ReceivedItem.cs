namespace Archive.Import;

/// <summary>A received file with all that is known of it before it is read.</summary>
/// <param name="File">The file.</param>
/// <param name="Format">Its format; null when it is text.</param>
/// <param name="Shape">The shape of its text, or null to recognise it.</param>
/// <param name="Known">What flags, catalog and path say.</param>
/// <param name="Order">The place of its article on the page, where every article has a file of its own.</param>
internal sealed record ReceivedItem(IReceivedFile File, IPageFormat? Format, string? Shape, KnownFacts Known, int? Order);
