using System.Runtime.InteropServices;
using System.Text;

namespace Archive.Build;

/// <summary>A file put at a second place without being read: by a hard link where the file system has them, else as a copy.</summary>
/// <remarks>Neither place may write into the file afterwards; builds put a new file in its stead.</remarks>
internal static class SharedFile
{
    /// <summary>Puts a file at a place where there is none.</summary>
    /// <exception cref="IOException">There is no such file, or the disk refuses.</exception>
    public static void Put(string source, string target)
    {
        if (OperatingSystem.IsWindows() || Link(Bytes(source), Bytes(target)) != 0)
            File.Copy(source, target);
    }

    private static byte[] Bytes(string path) => Encoding.UTF8.GetBytes(path + '\0');

    [DllImport("libc", EntryPoint = "link")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link(byte[] source, byte[] target);
}
