using Archive.Model;

namespace Archive.Content;

/// <summary>What became of a page that was to be saved.</summary>
/// <param name="Outcome">What was done, or with a dry run what would have been done.</param>
/// <param name="Path">The page's file.</param>
/// <param name="Page">The page with the ids and the sequence that it has, or would have, in the archive.</param>
/// <param name="Difference">For a page left alone: how the file there differs from what would have been written, as a short line difference.</param>
/// <param name="OtherSource">The name of the source that the page there came from, when it is another one.</param>
/// <param name="FormerSha256">For a page replaced because its source has changed: the hash of the source as it was.</param>
/// <param name="MissingFiles">The files that the page there came from and that were not given now.</param>
public sealed record SaveResult(SaveOutcome Outcome, string Path, Page Page, string? Difference = null, string? OtherSource = null, string? FormerSha256 = null, IReadOnlyList<string>? MissingFiles = null);

/// <summary>What became of a page that was to be saved.</summary>
public enum SaveOutcome
{
    /// <summary>The file was made or replaced.</summary>
    Written,

    /// <summary>The file already holds exactly this page.</summary>
    Unchanged,

    /// <summary>A person wrote or edited the page that is there: it was left alone.</summary>
    EditedByHand,

    /// <summary>A page is there whose label differs in upper and lower case only: nothing was written.</summary>
    OtherCase,

    /// <summary>The page that is there was imported from another source: it was left alone.</summary>
    OtherSource,

    /// <summary>The page that is there was imported from more files than are given now: what the others say would be lost, so it was left alone.</summary>
    FilesMissing,
}
