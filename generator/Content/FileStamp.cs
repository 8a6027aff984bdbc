namespace Archive.Content;

/// <summary>What the file system tells of a file without reading it.</summary>
/// <param name="Name">Its name below the edition's folder.</param>
/// <param name="Length">Its bytes.</param>
/// <param name="Modified">When it was written, in ticks of UTC; <see cref="Unknown"/> when that tells nothing of what it holds.</param>
public readonly record struct FileStamp(string Name, long Length, long Modified)
{
    /// <summary>The time of a file that may change without a new time: one behind a link, or one written a moment ago.</summary>
    public const long Unknown = 0;
}
