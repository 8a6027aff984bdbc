using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>Text that hints at OCR damage: replacement and private-use characters, doubled Han that no word has, □ and stray control characters.</summary>
internal static partial class SuspectText
{
    /// <summary>The first suspect stretch with a little around it, or null.</summary>
    public static string? Find(string text)
    {
        var match = Damage().Match(text);
        if (!match.Success)
            return null;
        var from = Math.Max(0, match.Index - 4);
        return text.Substring(from, Math.Min(12, text.Length - from));
    }

    [GeneratedRegex(@"[\uFFFD\uE000-\uF8FF\u0001-\u0008\u000E-\u001F]|[\u4e00-\u9fff]□|□[\u4e00-\u9fff]|(?<c>[\u4e00-\u9fff])\k<c>\k<c>", RegexOptions.CultureInvariant)]
    private static partial Regex Damage();
}
