using System.IO.Enumeration;

namespace Archive.Content;

/// <summary>A file or a folder as its folder lists it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsFolder">Whether it is a folder, or a link to one.</param>
/// <param name="Stamp">What the file system tells of a file; of a folder nothing.</param>
internal sealed record FolderEntry(string Name, bool IsFolder, FileStamp Stamp)
{
    private static readonly EnumerationOptions All = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>The entries of a folder in ordinal order, without those that begin with a dot: they belong to the system.</summary>
    public static FolderEntry[] In(string folder)
    {
        FolderEntry[] entries = [.. new FileSystemEnumerable<FolderEntry>(folder, Of, All) { ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.FileName.StartsWith('.') }];
        Array.Sort(entries, static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        return entries;
    }

    private static FolderEntry Of(ref FileSystemEntry entry)
    {
        var name = entry.FileName.ToString();
        if (entry.IsDirectory)
            return new FolderEntry(name, IsFolder: true, default);
        var stamp = entry.Attributes.HasFlag(FileAttributes.ReparsePoint) ? new FileStamp(name, 0, FileStamp.Unknown) : new FileStamp(name, entry.Length, entry.LastWriteTimeUtc.UtcTicks);
        return new FolderEntry(name, IsFolder: false, stamp);
    }
}
