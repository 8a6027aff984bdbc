using System.Globalization;
using Archive.Content;
using Archive.Model;
using Archive.Site;

namespace Archive.Build;

/// <summary>Finds the pictures of an edition that every reading system shows: JPEG and PNG, by what the files hold and not by their names.</summary>
internal static class EpubPictureFiles
{
    private static ReadOnlySpan<byte> Png => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static IReadOnlyList<EpubPicture> Of(EditionFiles files)
    {
        var pictures = new List<EpubPicture>();
        foreach (var name in files.Images)
        {
            using var file = File.OpenRead(files.PathOf(name));
            if (PictureSize.Read(file) is null || KindOf(file) is not var (extension, mediaType))
                continue;
            pictures.Add(new EpubPicture(name, string.Create(CultureInfo.InvariantCulture, $"image-{pictures.Count + 1}.{extension}"), mediaType));
        }

        return pictures;
    }

    private static (string Extension, string MediaType)? KindOf(FileStream file)
    {
        Span<byte> head = stackalloc byte[Png.Length];
        file.Position = 0;
        head = head[..file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        return head is [0xFF, 0xD8, ..] ? ("jpg", "image/jpeg") : head.SequenceEqual(Png) ? ("png", "image/png") : null;
    }
}
