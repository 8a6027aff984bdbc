namespace Archive.Import;

/// <summary>A file as received, in a folder or in a package, with the way to the files beside it.</summary>
public interface IReceivedFile
{
    /// <summary>Its name for messages, as the user would find it: <c>received/2021.zip/20211023/A1.xml</c>.</summary>
    string Name { get; }

    /// <summary>Its path below what the user named, with <c>/</c> between folders: <c>20211023/A1.xml</c>.</summary>
    string Path { get; }

    /// <summary>In bytes, unpacked.</summary>
    long Length { get; }

    /// <summary>Its bytes from the first one. The caller closes it.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    Stream Open();

    /// <summary>The file at a path from this file's folder; null when none is there, or when the path leads out of what the user named.</summary>
    /// <param name="path">With <c>/</c> between folders; <c>..</c> goes up.</param>
    IReceivedFile? Beside(string path);
}
