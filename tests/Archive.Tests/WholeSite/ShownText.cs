namespace Archive.Tests.WholeSite;

/// <summary>Text as a reader sees it: how it is spaced and broken into lines does not count.</summary>
internal static class ShownText
{
    /// <summary>Every run of white space as one space.</summary>
    public static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Without white space.</summary>
    public static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
