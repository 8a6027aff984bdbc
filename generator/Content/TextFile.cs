using System.Text;
using Archive.Model;

namespace Archive.Content;

/// <summary>Reads and writes the files of content/: UTF-8, whole or not at all.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The file's text; null, with a fault, when it is not there or is not UTF-8.</summary>
    /// <param name="path">The file.</param>
    /// <param name="faults">Where faults go.</param>
    /// <param name="see">Takes the bytes.</param>
    public static string? Read(string path, ICollection<Fault> faults, Action<byte[]>? see = null)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
            see?.Invoke(bytes);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            faults.Add(new Fault(path, Line: null, $"a file that cannot be read ({fault.Message})", "a readable file"));
            return null;
        }

        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            var line = bytes.AsSpan(0, Math.Max(0, fault.Index)).Count((byte)'\n') + 1;
            faults.Add(new Fault(path, line, "bytes that are not UTF-8", "UTF-8 text (convert GB 18030 and others first)"));
            return null;
        }
    }

    /// <summary>
    /// Writes the file, and its folders, completely: into a temporary file beside it which then takes its name, so that a full
    /// disk or a power cut leaves the old file as it was.
    /// </summary>
    public static void Write(string path, string text)
    {
        var folder = Path.GetDirectoryName(path)!;
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
        try
        {
            Directory.CreateDirectory(folder);
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(Utf8.GetBytes(text));
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(temporary))
                File.Delete(temporary);
            throw new IOException($"Cannot write {path}: {fault.Message}", fault);
        }
    }
}
