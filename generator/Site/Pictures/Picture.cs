namespace Archive.Site;

/// <summary>A picture of an edition's own images folder, whose size is known before it is loaded, so that nothing on its page shifts.</summary>
/// <param name="Name">Below the edition's folder: <c>images/A4.jpg</c>.</param>
/// <param name="Width">In pixels, as it is shown.</param>
/// <param name="Height">In pixels, as it is shown.</param>
public sealed record Picture(string Name, int Width, int Height)
{
    private const string Folder = "images/";

    private static readonly string[] PageExtensions = [".jpg", ".jpeg", ".png", ".webp"];

    /// <summary>The label of the page that a picture is the image of, by its name alone; null when it cannot be one.</summary>
    public static string? LabelOf(string name) =>
        name.StartsWith(Folder, StringComparison.Ordinal) && PageExtensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase)
            ? Path.GetFileNameWithoutExtension(name)
            : null;
}
