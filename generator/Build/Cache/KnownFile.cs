using Archive.Content;
using Archive.Model;

namespace Archive.Build;

/// <summary>A file of an edition as it was when it was last read.</summary>
/// <param name="Stamp">Its name, size and time.</param>
/// <param name="Fingerprint">What it holds.</param>
internal sealed record KnownFile(FileStamp Stamp, Fingerprint Fingerprint);
