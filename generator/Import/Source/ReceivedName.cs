using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Archive.Model;

namespace Archive.Import;

/// <summary>The names of received files: which are passed over, which are pictures, and which no honest sender gives.</summary>
internal static partial class ReceivedName
{
    private const int LongestName = 255;

    private static readonly string[] PictureEndings = [".jpg", ".jpeg", ".png", ".webp"];

    /// <summary>The endings of pictures that a page may show.</summary>
    public static IReadOnlyList<string> Pictures => PictureEndings;

    public static bool IsPicture(string name) => PictureEndings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    public static bool IsArchive(string name) => name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file or folder is the system's own, which no person sent: .DS_Store, Thumbs.db, __MACOSX.</summary>
    public static bool IsPassedOver(string segment) =>
        (segment.StartsWith('.') && segment is not ("." or "..")) || SystemName().IsMatch(segment);

    /// <summary>What is wrong with a path below what the user named, with <c>/</c> between folders; null when nothing is.</summary>
    public static string? WrongIn(string path)
    {
        if (path.Any(IsControl))
            return "a name with a control character";
        if (path.StartsWith('/') || Drive().IsMatch(path))
            return "a path from the root of a disk";
        foreach (var segment in path.Split('/'))
        {
            if (segment is ".." or "." or "" || segment.Contains('\\', StringComparison.Ordinal))
                return $"a path that leads elsewhere ('{Shortened(path)}')";
            if (Encoding.UTF8.GetByteCount(segment) is > LongestName and var length)
                return string.Create(CultureInfo.InvariantCulture, $"a name of {length} bytes ('{Shortened(segment)}')");
            if (DeviceName.Is(segment))
                return $"the name of a device of Windows ('{Shortened(segment)}')";
        }

        return null;
    }

    /// <summary>A name for a message: as it is, or its beginning when it is too long to be read.</summary>
    public static string Shortened(string name) => name.Length <= 80 ? name : $"{name[..(char.IsHighSurrogate(name[79]) ? 79 : 80)]}…";

    /// <summary>Characters that break a line or reverse it.</summary>
    private static bool IsControl(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    [GeneratedRegex(@"^(?:__MACOSX|Thumbs\.db|ehthumbs\.db|desktop\.ini|\$RECYCLE\.BIN|System Volume Information|@eaDir)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SystemName();

    [GeneratedRegex("^[A-Za-z]:", RegexOptions.CultureInvariant)]
    private static partial Regex Drive();
}
