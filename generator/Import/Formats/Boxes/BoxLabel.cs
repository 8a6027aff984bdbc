using Archive.Model;

namespace Archive.Import;

/// <summary>A page label as a source gives it, in the form of those that papers print.</summary>
internal static class BoxLabel
{
    /// <summary>The label; null when it is none that may stand in an address.</summary>
    public static string? Of(string? text) =>
        text is not null && PrintedLabel.Normalize(text.Trim().TrimEnd('.')) is var label && PageLabel.IsValid(label) ? label : null;
}
