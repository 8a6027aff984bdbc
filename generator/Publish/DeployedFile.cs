namespace Archive.Publish;

/// <summary>A file of a published site.</summary>
/// <param name="Path">Below the site's root, with forward slashes.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">Of its bytes, as 64 lower-case hexadecimal digits.</param>
/// <param name="MediaType">For the header <c>Content-Type</c>.</param>
/// <param name="Cache">For the header <c>Cache-Control</c>.</param>
public sealed record DeployedFile(string Path, long Size, string Sha256, string MediaType, string Cache)
{
    /// <summary>Whether both have the same bytes, whatever they are sent with.</summary>
    public bool HasBytesOf(DeployedFile other) => Size == other.Size && Sha256 == other.Sha256;
}
