using System.Runtime.InteropServices;

namespace Archive.Import;

/// <summary>Where the text of a page is: a file, and which of the pages in it.</summary>
/// <param name="FileId">Of the file in the file section.</param>
/// <param name="Page">From 0; 0 in a file of one page, <see cref="Unknown"/> where a pointer does not tell.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MetsPlace(string FileId, int Page)
{
    public const int Unknown = -1;
}
