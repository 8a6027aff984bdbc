using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>The picture of a page that lies beside its text: <c>20211023-01.jpg</c> beside <c>20211023-01.txt</c>, or beside its articles' files.</summary>
internal static partial class PagePicture
{
    public static IReceivedFile? Beside(IReceivedFile file, int? order)
    {
        var stem = Path.GetFileNameWithoutExtension(file.Path);
        var page = order is null ? stem : OrderAtEnd().Replace(stem, "");
        return page.Length == 0 ? null : ReceivedName.Pictures
            .SelectMany(ending => new[] { ending, ending.ToUpperInvariant() })
            .Select(ending => file.Beside(page + ending))
            .FirstOrDefault(picture => picture is not null);
    }

    /// <summary>The ending of a picture by its first bytes, as content/ names it; null when it is none that a page may show.</summary>
    public static string? EndingOf(ReadOnlySpan<byte> head) => head switch
    {
        _ when head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) => ".jpg",
        _ when head.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]) => ".png",
        _ when head.Length >= 12 && head.StartsWith("RIFF"u8) && head[8..].StartsWith("WEBP"u8) => ".webp",
        _ => null,
    };

    [GeneratedRegex("[-_. ]?[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex OrderAtEnd();
}
